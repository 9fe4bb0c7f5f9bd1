package nl.profielmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.publication.PublicationKey;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class FindingTest {

    private static final Finding FINDING = Finding.error(FindingCode.GEEN_AANTAL)
            .on(7)
            .in("een, \"twee\"\r\n")
            .showing("1.2")
            .saying("geen-geheel", "1.2", "een");

    @Test
    void hasAnIdThatSurvivesAForm() {
        assertThat(FINDING.id()).matches("geen-aantal-7-[0-9a-f]+");
    }

    @Test
    void hasTheSameIdWhenItIsFoundAgain() {
        assertThat(DeliveryJson.findings(DeliveryJson.ofFindings(List.of(FINDING))))
                .extracting(Finding::id)
                .containsExactly(FINDING.id());
    }

    @Test
    void hasAnotherIdInAnotherPlace() {
        assertThat(FINDING.on(8).id()).isNotEqualTo(FINDING.id());
        assertThat(FINDING.in("drie").id()).isNotEqualTo(FINDING.id());
        assertThat(FINDING.saying("komma", "1.2", "een").id()).isNotEqualTo(FINDING.id());
        assertThat(FINDING.about(new PublicationKey(new RegionCode("AM02"), YearQuarter.of(2020, 2)))
                        .id())
                .isNotEqualTo(FINDING.id());
    }

    @Test
    void showsNoMoreThanEightyCharacters() {
        assertThat(FINDING.showing("a".repeat(80)).value()).contains("a".repeat(80));
        assertThat(FINDING.showing("a".repeat(81)).value()).contains("a".repeat(79) + "…");
        assertThat(FINDING.with("a".repeat(81)).arguments()).containsExactly("a".repeat(79) + "…");
    }

    @Test
    void doesNotCutACharacterInTwo() {
        assertThat(FINDING.showing("a".repeat(78) + "😀😀").value()).contains("a".repeat(78) + "…");
    }
}
