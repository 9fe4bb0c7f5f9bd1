package nl.profielmonitor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class NotationTest {

    private final Notation dutch = new Notation(Language.NL.locale());
    private final Notation english = new Notation(Language.EN.locale());

    @Test
    void groupsThousandsAsTheLanguageDoes() {
        assertThat(dutch.number(7363)).isEqualTo("7.363");
        assertThat(english.number(7363)).isEqualTo("7,363");
        assertThat(dutch.number(1_234_567)).isEqualTo("1.234.567");
        assertThat(dutch.number(999)).isEqualTo("999");
        assertThat(english.number(0)).isEqualTo("0");
    }

    @Test
    void writesAPercentageWithoutSpace() {
        assertThat(dutch.percent(76)).isEqualTo("76%");
        assertThat(dutch.percent(1042)).isEqualTo("1.042%");
    }

    @Test
    void writesAChangeWithItsSignAndATrueMinus() {
        assertThat(dutch.change(12)).isEqualTo("+12");
        assertThat(dutch.change(-1234)).isEqualTo("\u22121.234");
        assertThat(english.change(0)).isEqualTo("0");
    }

    @Test
    void writesQuartersInWords() {
        YearQuarter quarter = YearQuarter.of(2020, 2);

        assertThat(dutch.quarter(quarter)).isEqualTo("tweede kwartaal 2020");
        assertThat(english.quarter(quarter)).isEqualTo("second quarter of 2020");
    }

    @Test
    void writesTheDayInTheNetherlands() {
        Instant lateInTheEvening = Instant.parse("2026-11-23T23:05:00Z");

        assertThat(dutch.date(LocalDate.of(2026, 3, 1))).isEqualTo("1 maart 2026");
        assertThat(dutch.date(lateInTheEvening)).isEqualTo("24 november 2026");
        assertThat(english.date(lateInTheEvening)).isEqualTo("24 November 2026");
        assertThat(dutch.dateTime(lateInTheEvening)).isEqualTo("24 november 2026, 00.05 uur");
        assertThat(english.dateTime(lateInTheEvening)).isEqualTo("24 November 2026, 00:05");
    }
}
