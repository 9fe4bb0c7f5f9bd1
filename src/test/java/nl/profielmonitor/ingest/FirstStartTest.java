package nl.profielmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.Revision;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class FirstStartTest extends IntakeAtWork {

    @Test
    void deliversEveryFileOnce() {
        start(Deliverable.gorinchem("2020-Q1", 1), Deliverable.gorinchem("2020-Q2", 1));
        start(Deliverable.gorinchem("2020-Q1", 1), Deliverable.gorinchem("2020-Q2", 1));

        assertThat(log.newest(0, 10))
                .hasSize(2)
                .allSatisfy(delivery -> assertThat(delivery.steward()).isEqualTo("profielmonitor"));
    }

    @Test
    void aStartThatWasCutOffBetweenFilesIsFinishedByTheNext() {
        start(Deliverable.gorinchem("2020-Q1", 1));

        start(Deliverable.gorinchem("2020-Q1", 1), Deliverable.gorinchem("2020-Q2", 1));

        assertThat(publications.history(key("2020-Q1"))).hasSize(1);
        assertThat(publications.current(key("2020-Q2"))).isPresent();
    }

    @Test
    void leavesACorrectionAlone() {
        start(Deliverable.gorinchem("2020-Q2", 1));
        intake.deliver(
                Deliverable.gorinchem("2020-Q2", 2),
                DeliveryJson.terms("{\"reason\":\"telfout\",\"omissionsMeant\":false}"),
                true,
                "beheerder");

        start(Deliverable.gorinchem("2020-Q2", 1));

        assertThat(publications.history(key("2020-Q2")))
                .extracting(Revision::number)
                .containsExactly(2, 1);
    }

    @Test
    void leavesAWithdrawalAlone() {
        start(Deliverable.gorinchem("2020-Q2", 1));
        Delivery delivery = log.newest(0, 1).get(0);
        deliveries.withdraw(delivery.id(), "verkeerd bestand", "beheerder");

        start(Deliverable.gorinchem("2020-Q2", 1));

        assertThat(publications.current(key("2020-Q2"))).isEmpty();
        assertThat(publications.history(key("2020-Q2"))).hasSize(1);
    }

    @Test
    void acceptsTheWarningsOfOurOwnFiles() {
        start(Deliverable.withoutRegister("2020-Q2"));

        assertThat(publications.current(key("2020-Q2"))).isPresent();
    }

    @Test
    void aBrokenFileEndsTheStartWithOneLine() {
        assertThatExceptionOfType(StartingFileRefused.class)
                .isThrownBy(() -> start(Deliverable.withFault("2020-Q2")))
                .withMessageStartingWith(
                        "data/publicaties/figures.csv cannot be published. line 2: ‘1.2’ in kolom-2 is not")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("\n"));
        assertThat(deliveries.none()).isTrue();
    }

    @Test
    void saysHowToMendABrokenFile() {
        StartingFileRefused refused = new StartingFileRefused("2020-q2-friesland.csv", "line 3: No.");

        assertThat(new StartingFileRefusedAnalyzer().analyze(new IllegalStateException(refused)))
                .satisfies(analysis -> assertThat(analysis.getDescription())
                        .isEqualTo("data/publicaties/2020-q2-friesland.csv cannot be published. line 3: No."));
    }

    private void start(DeliveryFile... files) {
        List<Resource> resources = new ArrayList<>();
        for (DeliveryFile file : files) {
            resources.add(new ByteArrayResource(file.content()) {
                @Override
                public String getFilename() {
                    return file.name();
                }
            });
        }
        new FirstStart(intake, publications, Sentences.ofTheModule(), new PathMatchingResourcePatternResolver() {
                    @Override
                    public Resource[] getResources(String locationPattern) {
                        return resources.toArray(Resource[]::new);
                    }
                })
                .afterSingletonsInstantiated();
    }
}
