package nl.profielmonitor.stewardship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.stewardship.DeliverForm.Fault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.ui.ExtendedModelMap;

class DeliverFormTest {

    @Test
    void saysNothingIfNothingWasTyped() {
        assertThat(DeliverForm.sentBefore(new ExtendedModelMap()).terms()).isEqualTo(DeliveryTerms.NONE);
        assertThat(new DeliverForm(null, "", " ", "", "", "", null).terms()).isEqualTo(DeliveryTerms.NONE);
        assertThat(DeliverForm.sentBefore(new ExtendedModelMap()).faults()).isEmpty();
    }

    @Test
    void saysWhatWasTypedWithoutTheSpacesAround() {
        DeliveryTerms terms = new DeliverForm(
                        null, " 2020-Q3", "AM02 ", "Telfout", "https://www.uwv.nl/a", "2020-09-30", "true")
                .terms();

        assertThat(terms.quarter()).contains("2020-Q3");
        assertThat(terms.region()).contains("AM02");
        assertThat(terms.reason()).contains("Telfout");
        assertThat(terms.sourceUrl()).contains("https://www.uwv.nl/a");
        assertThat(terms.referenceDate()).contains(LocalDate.of(2020, 9, 30));
        assertThat(terms.omissionsMeant()).isTrue();
    }

    @Test
    void givesBackWhatWasKept() {
        DeliveryTerms terms =
                new DeliverForm(null, "2020-Q3", "AM02", "Telfout", "https://uwv.nl", "2020-09-30", "true").terms();

        assertThat(DeliverForm.of(terms).terms()).isEqualTo(terms);
    }

    @Test
    void refusesAQuarterThatIsNone() {
        assertThat(new DeliverForm(null, "lente", null, null, null, null, null).faults())
                .containsExactly(Fault.QUARTER);
        assertThat(new DeliverForm(null, "lente", null, null, null, null, null)
                        .terms()
                        .quarter())
                .isEmpty();
        assertThat(new DeliverForm(null, "derde kwartaal 2020", null, null, null, null, null).faults())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"30-09-2020", "2020-09-31", "gisteren"})
    void refusesADayThatIsNone(String typed) {
        assertThat(form(null, typed).faults()).containsExactly(Fault.REFERENCE_DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.uwv.nl", "ftp://uwv.nl/a", "javascript:alert(1)", "https://", "https://uwv nl"})
    void refusesAnAddressThatIsNone(String typed) {
        assertThat(form(typed, null).faults()).containsExactly(Fault.SOURCE_URL);
    }

    @Test
    void countsTheEndOfALineOnceAsABrowserDoes() {
        assertThat(new DeliverForm(null, null, null, "x".repeat(1000) + "\r\n" + "x".repeat(999), null, null, null)
                        .faults())
                .isEmpty();
    }

    @Test
    void refusesAReasonThatIsABook() {
        assertThat(new DeliverForm(null, null, null, "x".repeat(2001), null, null, null).faults())
                .containsExactly(Fault.REASON);
        assertThat(new DeliverForm(null, null, null, "x".repeat(2000), null, null, null).faults())
                .isEmpty();
    }

    private static DeliverForm form(@Nullable String sourceUrl, @Nullable String referenceDate) {
        return new DeliverForm(null, null, null, null, sourceUrl, referenceDate, null);
    }
}
