package nl.profielmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.statistics.Totals;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threeten.extra.YearQuarter;

@ApplicationTest
class FirstStartIT {

    private static final PublicationKey FRIESLAND = new PublicationKey(new RegionCode("AM02"), YearQuarter.of(2020, 2));

    @Autowired
    Publications publications;

    @Autowired
    FirstStart firstStart;

    @Test
    void publishesTheStartingFile() {
        Publication friesland = publications.current(FRIESLAND).orElseThrow();

        assertThat(friesland.figures().rows()).hasSize(18);
        assertThat(Totals.ofRegion(friesland.figures()).persons()).isEqualTo(7363);
        assertThat(friesland.figures().register()).hasValue(9651);
    }

    @Test
    void aSecondStartChangesNothing() {
        var before = publications.history(FRIESLAND);

        firstStart.afterSingletonsInstantiated();

        assertThat(publications.history(FRIESLAND)).isEqualTo(before).hasSize(1);
    }
}
