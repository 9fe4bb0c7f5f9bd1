package nl.profielmonitor.stewardship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.NamedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearQuarter;

class ColumnFaultsTest {

    private static final CountCategory FIRST = new CountCategory("kolom-1", "Kolom 1", "Column 1", null, null, false);
    private static final CountCategory SECOND =
            new CountCategory("kolom-2", "Zonder profiel", "Without profile", null, null, true);
    private static final NamedSet SET = new NamedSet(
            new ColumnSet("set", YearQuarter.of(2013, 1), null, List.of(FIRST, SECOND)),
            2,
            Instant.EPOCH,
            Map.of("kolom-1", FIRST),
            List.of());

    private final Map<String, String> typed = new HashMap<>(Map.of(
            "naam.kolom-1", "Met profiel",
            "naamEngels.kolom-1", "With profile",
            "plaats.kolom-1", "1",
            "naam.kolom-2", "Zonder profiel",
            "naamEngels.kolom-2", "Without profile",
            "plaats.kolom-2", "2"));

    @Test
    void areNoneOfAFormInOrder() {
        assertThat(faults()).isEmpty();
        assertThat(form().wanted())
                .containsExactly(new CountCategory("kolom-1", "Met profiel", "With profile", null, null, true), SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00A0", "--", "\u200B"})
    void sayThatNobodySeesAName(String name) {
        typed.put("naam.kolom-1", name);

        assertThat(faults()).containsExactly("set.naam.kolom-1 blank []");
    }

    @Test
    void sayThatANameIsTooLong() {
        typed.put("naamEngels.kolom-2", "x".repeat(201));

        assertThat(faults()).containsExactly("set.naamEngels.kolom-2 long [200]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kwartaal", "to-taal", "GEMEENTE", "Doelgroepregister", "percentage", "fictief"})
    void sayThatANameMeansSomethingElse(String name) {
        typed.put("naam.kolom-1", name);

        assertThat(faults()).containsExactly("set.naam.kolom-1 reserved [" + name + "]");
    }

    @ParameterizedTest
    @CsvSource({"naam.kolom-1, zonder-profiel", "naam.kolom-1, Without Profile", "naamEngels.kolom-1, Kolom 2"})
    void sayThatAnotherColumnIsCalledSo(String field, String name) {
        typed.put(field, name);

        assertThat(faults()).contains("set." + field + " taken [" + name + ", Zonder profiel]");
    }

    @Test
    void allowOneNameInBothLanguages() {
        typed.putAll(Map.of("naam.kolom-1", "Status", "naamEngels.kolom-1", "Status"));

        assertThat(faults()).isEmpty();
    }

    @Test
    void askForTheNameInTheOtherLanguageAsWell() {
        typed.put("naamEngels.kolom-1", "Column 1");
        assertThat(faults()).containsExactly("set.naamEngels.kolom-1 half.english []");

        typed.put("bevestigd", "true");
        assertThat(faults()).isEmpty();
    }

    @Test
    void askForOneNameWhereOneWasCleared() {
        typed.putAll(Map.of("naam.kolom-1", "Kolom 1", "naamEngels.kolom-1", ""));

        assertThat(faults()).containsExactly("set.naamEngels.kolom-1 blank []");
    }

    @ParameterizedTest
    @CsvSource({"0, place [2]", "3, place [2]", "'', place [2]", "een, place [2]", "1, place.taken [Kolom 1]"})
    void sayThatAPlaceIsNone(String place, String fault) {
        typed.put("plaats.kolom-2", place);

        assertThat(faults()).containsExactly("set.plaats.kolom-2 " + fault);
    }

    @Test
    void sayThatAnExplanationIsTooLong() {
        typed.put("omschrijving.kolom-2", "x".repeat(2001));

        assertThat(faults()).containsExactly("set.omschrijving.kolom-2 description [2000]");
    }

    @Test
    void leaveAPlaceholderThatWasNotTouched() {
        typed.putAll(Map.of("naam.kolom-1", "Kolom 1", "naamEngels.kolom-1", "Column 1", "plaats.kolom-1", "2"));
        typed.put("plaats.kolom-2", "1");
        assertThat(faults()).isEmpty();
        assertThat(form().wanted()).containsExactly(SECOND, FIRST);

        typed.put("bevestigd", "true");
        assertThat(form().wanted()).last().matches(CountCategory::named);
    }

    private List<String> faults() {
        return form().faults(Locale.forLanguageTag("nl")).stream()
                .map(fault -> fault.field() + " " + fault.key().replace("stewardship.columns.fault.", "") + " "
                        + fault.arguments())
                .toList();
    }

    private ColumnForm form() {
        return ColumnForm.typed(SET, field -> typed.getOrDefault(field, ""));
    }
}
