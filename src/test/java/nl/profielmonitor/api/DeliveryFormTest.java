package nl.profielmonitor.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nl.profielmonitor.ingest.DeliveryTerms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryFormTest {

    @Test
    void saysNothingByDefault() {
        DeliveryForm form = form(null, null, null, null);

        assertThat(form.terms()).isEqualTo(DeliveryTerms.NONE);
        assertThat(form.trial()).isFalse();
        assertThat(form.warningsAccepted()).isFalse();
    }

    @Test
    void saysNothingWithEmptyFields() {
        assertThat(new DeliveryForm("", " ", "", "", "", "", "", "", "").terms())
                .isEqualTo(DeliveryTerms.NONE);
    }

    @Test
    void understandsEveryField() {
        DeliveryForm form = new DeliveryForm(
                "2020-Q2",
                " Friesland ",
                "typefout",
                "https://www.uwv.nl/x.pdf?a=b",
                "2020-06-30",
                "true",
                "true",
                "3",
                "true");

        assertThat(form.terms())
                .isEqualTo(new DeliveryTerms(
                        Optional.of("2020-Q2"),
                        Optional.of("Friesland"),
                        Optional.of("typefout"),
                        Optional.of("https://www.uwv.nl/x.pdf?a=b"),
                        Optional.of(LocalDate.of(2020, 6, 30)),
                        true,
                        OptionalInt.of(3)));
        assertThat(form.trial()).isTrue();
        assertThat(form.warningsAccepted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "ftp://uwv.nl/x", "www.uwv.nl", "https:", "https:///x", "https://u wv"})
    void takesOnlyAnAddressOfTheWebAsSource(String url) {
        assertInvalid("bronUrl", form(url, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30-06-2020",
                "2020-06-31",
                "2020-06",
                "x",
                "-9999-01-01",
                "+10000-01-01",
                "0000-01-01",
                "1899-12-31"
            })
    void takesOnlyADayAsReferenceDate(String day) {
        assertInvalid("peildatum", form(null, day, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.0", "x", "9999999999"})
    void takesOnlyANumberAsBaseRevision(String revision) {
        assertInvalid("basisRevisie", form(null, null, revision, null));
    }

    @ParameterizedTest
    @CsvSource({"ja", "1", "TRUE", "on"})
    void takesOnlyTrueAndFalseAsTrial(String trial) {
        DeliveryForm form = form(null, null, null, trial);

        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(form::trial)
                .satisfies(problem -> assertThat(problem.extensions()).containsEntry("parameter", "proef"));
    }

    @Test
    void refusesAReasonThatIsABook() {
        DeliveryForm form = new DeliveryForm(null, null, "x".repeat(2001), null, null, null, null, null, null);

        assertInvalid("reden", form);
    }

    private static void assertInvalid(String field, DeliveryForm form) {
        assertThatExceptionOfType(ApiProblem.class).isThrownBy(form::terms).satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.ONGELDIGE_PARAMETER);
            assertThat(problem.extensions()).containsEntry("parameter", field);
        });
    }

    private static DeliveryForm form(
            @Nullable String url, @Nullable String day, @Nullable String revision, @Nullable String trial) {
        return new DeliveryForm(null, null, null, url, day, null, null, revision, trial);
    }
}
