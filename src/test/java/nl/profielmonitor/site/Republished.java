package nl.profielmonitor.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.profielmonitor.publication.Figures;
import nl.profielmonitor.publication.NewDelivery;
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.RecordedFindings;

/** Deliveries that publish once more what was published, with another size of the register. */
final class Republished {

    private Republished() {}

    /** @param revision that it replaces, 0 for none */
    static NewDelivery register(
            Publication published, PublicationKey key, int revision, int register, Optional<String> reason) {
        Figures figures =
                new Figures(published.figures().rows(), published.figures().printedTotals(), OptionalInt.of(register));
        return new NewDelivery(
                "beheerder",
                "levering.csv",
                "levering".getBytes(StandardCharsets.UTF_8),
                "csv",
                "{}",
                RecordedFindings.NONE,
                reason,
                Optional.empty(),
                Optional.empty(),
                List.of(new NewDelivery.NewPublication(
                        key, published.regionName(), published.columns(), figures, revision, Optional.empty())));
    }
}
