package nl.profielmonitor.stewardship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.CountCategory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class NewSetFaultsTest {

    private static final ColumnSet BEFORE = new ColumnSet(
            "set",
            YearQuarter.of(2013, 1),
            null,
            List.of(new CountCategory("kolom-1", "Kolom 1", "Column 1", null, null, false)));

    private final Map<String, String> typed =
            new HashMap<>(Map.of("code", "nieuw", "vanaf", "2020-Q3", "aantal", "31"));

    @BeforeEach
    void fill() {
        for (int i = 1; i <= 31; i++) {
            typed.putAll(Map.of("kolom." + i, "deel-" + i, "naam." + i, "Deel " + i, "naamEngels." + i, "Part " + i));
            typed.put("plaats." + i, "" + i);
        }
    }

    @Test
    void sayForWhichColumnThereIsNoRoom() {
        assertThat(faults()).containsExactly("naam.31 many [30]");
        assertThat(form().hasRoom()).isFalse();
        assertThat(form().columns()).hasSize(31);
    }

    @Test
    void leaveOutWhatIsNotInTheSet() {
        typed.put("weg.7", "true");
        assertThat(faults()).isEmpty();
        assertThat(form().hasRoom()).isFalse();

        typed.put("weg.31", "true");
        assertThat(form().hasRoom()).isTrue();
        assertThat(form().larger().columns()).hasSize(32);
    }

    @Test
    void askForOneNameWhereOneWasCleared() {
        typed.putAll(Map.of("aantal", "1", "zoals.1", "kolom-1", "naam.1", "Kolom 1", "naamEngels.1", ""));

        assertThat(faults()).containsExactly("naamEngels.1 blank []");
    }

    private List<String> faults() {
        return new NewSetFaults(form())
                .all().stream()
                        .map(fault -> fault.field() + " " + fault.key().replace("stewardship.columns.fault.", "") + " "
                                + fault.arguments())
                        .toList();
    }

    private NewSetForm form() {
        return NewSetForm.typed(BEFORE, field -> typed.getOrDefault(field, ""), 1);
    }
}
