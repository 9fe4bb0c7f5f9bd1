package nl.profielmonitor.publication;

import static nl.profielmonitor.publication.DeliveryMother.FRIESLAND;
import static nl.profielmonitor.publication.DeliveryMother.correction;
import static nl.profielmonitor.publication.DeliveryMother.friesland;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.profielmonitor.publication.NamedSet.Naming;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PublicationTest
class ColumnNamingTest {

    private static final String SET = "klantprofielen";

    @Autowired
    ColumnNaming naming;

    @Autowired
    ColumnSets columns;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Publications publications;

    @Autowired
    EntityManager entities;

    @Test
    void namesCurrentFiguresAnewAndLeavesRevisionsAsTheyWere() {
        deliveries.publish(friesland().delivery());
        Publication before = publications.revision(FRIESLAND, 1).orElseThrow();
        List<CountCategory> wanted = reversed();
        wanted.set(3, category("kolom-1", "Met profiel", "With profile"));

        name(wanted);

        Publication now = publications.current(FRIESLAND).orElseThrow();
        assertThat(now.columns().categories()).isEqualTo(wanted);
        assertThat(now.columns().printed()).containsExactly("kolom-1", "kolom-2", "kolom-3", "kolom-4");
        assertThat(now.figures().rows().get(0).counts())
                .isEqualTo(backwards(before.figures().rows().get(0).counts()));
        assertThat(publications.revision(FRIESLAND, 1)).contains(before);
    }

    @Test
    void putsCountsUnderTheColumnThatTheyWereReadFor() {
        deliveries.publish(friesland().delivery());
        List<Count> read = publications
                .current(FRIESLAND)
                .orElseThrow()
                .figures()
                .rows()
                .get(0)
                .counts();
        name(reversed());

        deliveries.publish(correction(1).delivery());

        assertThat(publications
                        .current(FRIESLAND)
                        .orElseThrow()
                        .figures()
                        .rows()
                        .get(0)
                        .counts())
                .isEqualTo(backwards(read));
    }

    @Test
    void changesNothingForWhoSawOtherNames() {
        int seen = named().version();
        name(List.of(
                category("kolom-1", "Met profiel", "With profile"), placeholder(2), placeholder(3), placeholder(4)));
        NamedSet present = named();

        assertThat(naming.name(SET, reversed(), seen)).isFalse();
        entities.flush();
        assertThat(named()).isEqualTo(present);
    }

    @Test
    void tellsWhatWasNamedAndWhen() {
        CountCategory first = category("kolom-1", "Met profiel", "With profile");
        name(List.of(placeholder(2), first, placeholder(3), placeholder(4)));
        CountCategory second = category("kolom-1", "Profiel", "Profile");
        name(List.of(placeholder(2), second, placeholder(3), placeholder(4)));

        NamedSet named = named();

        assertThat(named.namings())
                .extracting(Naming::before, Naming::after, Naming::placeBefore, Naming::place)
                .containsExactly(
                        tuple(first, second, 2, 2),
                        tuple(placeholder(2), placeholder(2), 2, 1),
                        tuple(placeholder(1), first, 1, 2));
        assertThat(named.namings().get(0).from()).isAfter(named.namings().get(1).from());
        assertThat(named.placeholder("kolom-1")).contains(placeholder(1));
    }

    @Test
    void keepsOldNamesForTheHeadersOfFiles() {
        name(List.of(
                category("kolom-1", "Met profiel", "With profile"), placeholder(2), placeholder(3), placeholder(4)));

        assertThat(columns.labels(SET, "kolom-1")).contains("Kolom 1", "Column 1", "Met profiel", "With profile");
    }

    @Test
    void isAnotherVersionOfTheData() {
        deliveries.publish(friesland().delivery());
        DataVersion before = deliveries.version();
        name(columns.all().get(0).categories());
        assertThat(deliveries.version()).isEqualTo(before);

        name(reversed());

        assertThat(deliveries.version()).isNotEqualTo(before);
    }

    @Test
    void refusesOtherColumnsThanTheSetHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> naming.name(SET, List.of(placeholder(1)), named().version()));
        assertThatIllegalArgumentException().isThrownBy(() -> naming.name("andere", reversed(), 4));
    }

    private void name(List<CountCategory> wanted) {
        assertThat(naming.name(SET, wanted, named().version())).isTrue();
        entities.flush();
    }

    private NamedSet named() {
        return columns.named().get(0);
    }

    private static List<CountCategory> reversed() {
        return backwards(DeliveryMother.COLUMNS.categories());
    }

    private static <T> List<T> backwards(List<T> list) {
        List<T> all = new ArrayList<>(list);
        Collections.reverse(all);
        return all;
    }

    private static CountCategory placeholder(int number) {
        return DeliveryMother.COLUMNS.categories().get(number - 1);
    }

    private static CountCategory category(String code, String dutch, String english) {
        return new CountCategory(code, dutch, english, null, null, true);
    }
}
