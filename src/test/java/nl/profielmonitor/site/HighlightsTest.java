package nl.profielmonitor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.profielmonitor.web.Language;
import nl.profielmonitor.web.Notation;
import org.junit.jupiter.api.Test;

class HighlightsTest {

    private static final Locale DUTCH = Language.NL.locale();
    private static final Notation NOTATION = new Notation(DUTCH);

    @Test
    void saysWhatStandsOut() {
        Highlights highlights = Highlights.of(Drawn.friesland().table(), NOTATION, DUTCH);

        assertThat(highlights.largest())
                .isEqualTo(new Highlights.Largest(
                        List.of("Leeuwarden", "Smallingerland", "Súdwest-Fryslân"), "3.624", "49%"));
        assertThat(highlights.column()).isEqualTo(new Highlights.Column("Kolom 3", "4.202", "57%"));
        assertThat(highlights.small()).containsExactly("Ameland", "Schiermonnikoog", "Terschelling", "Vlieland");
    }

    @Test
    void countsNobodyAmongTheLargestWhoHasNoPersons() {
        Drawn drawn = Drawn.region("Friesland", 1)
                .rows("Ameland 0", "Harlingen 0", "Leeuwarden 100", "Terschelling 0", "Vlieland 0", "Waadhoeke 0");

        assertThat(Highlights.of(drawn.table(), NOTATION, DUTCH).largest()).isNull();
    }

    @Test
    void singlesNobodyOutWhereSomethingIsMissing() {
        Highlights highlights =
                Highlights.of(Drawn.friesland().rows("Onbekend . 900 1 1").table(), NOTATION, DUTCH);

        assertThat(highlights.largest()).isNull();
        assertThat(highlights.column()).isNull();
    }
}
