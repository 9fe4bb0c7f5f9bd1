package nl.profielmonitor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.publication.Revision;
import nl.profielmonitor.publication.RevisionStatus;
import nl.profielmonitor.tables.Published;
import org.junit.jupiter.api.Test;

class EpisodeTest {

    private static final List<Episode> HISTORY = Episode.of(List.of(
            revision(4, OptionalInt.empty(), RevisionStatus.CURRENT, 90),
            revision(3, OptionalInt.of(1), RevisionStatus.REPLACED, 80),
            revision(2, OptionalInt.of(1), RevisionStatus.WITHDRAWN, 70),
            revision(1, OptionalInt.empty(), RevisionStatus.REPLACED, 60)));

    @Test
    void setsACorrectionAgainstWhatItCorrectedAndNotAgainstTheNumberBefore() {
        Episode third = HISTORY.get(1);

        assertThat(Objects.requireNonNull(third.corrects()).number()).isEqualTo(1);
        assertThat(Objects.requireNonNull(third.changes()).counts())
                .singleElement()
                .satisfies(change -> assertThat(change.difference()).hasValue(20));
    }

    @Test
    void knowsWhatCameAfterAllWasWithdrawnAsNoCorrection() {
        assertThat(HISTORY.get(0).changes()).isNull();
        assertThat(HISTORY.get(0).again()).isTrue();
        assertThat(HISTORY.get(3).again()).isFalse();
    }

    @Test
    void isReplacedByTheNextOneThatWasNotWithdrawn() {
        assertThat(Objects.requireNonNull(HISTORY.get(3).successor()).number()).isEqualTo(3);
        assertThat(HISTORY.get(2).successor()).isNull();
        assertThat(HISTORY.get(0).successor()).isNull();
    }

    private static Publication revision(int number, OptionalInt corrects, RevisionStatus status, int register) {
        Publication publication = Published.friesland()
                .row("GM0060", "Ameland", 1, 2)
                .register(register)
                .publication();
        return new Publication(
                new Revision(
                        publication.revision().key(),
                        number,
                        corrects,
                        status,
                        new UUID(0, number),
                        Instant.EPOCH,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                publication.regionName(),
                publication.columns(),
                publication.figures());
    }
}
