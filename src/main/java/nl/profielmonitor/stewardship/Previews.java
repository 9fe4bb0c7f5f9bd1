package nl.profielmonitor.stewardship;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.Assessment.Draft;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.tables.RegionAddresses;
import org.springframework.stereotype.Component;

/** Where the pages are that show what a delivery would publish. */
@Component
class Previews {

    private final RegionAddresses addresses;

    Previews(RegionAddresses addresses) {
        this.addresses = addresses;
    }

    /**
     * The addresses of all there are of a delivery, in file order: one for each region and quarter that is in order and
     * changes something.
     */
    Map<PublicationKey, String> of(Delivery delivery, Assessment assessment, boolean omissionsMeant) {
        Map<PublicationKey, String> paths = new LinkedHashMap<>();
        assessment.drafts().stream()
                .filter(Previews::changes)
                .forEach(draft -> addresses
                        .region(draft.key().region().value())
                        .ifPresent(region -> paths.put(
                                draft.key(),
                                path(
                                        delivery.id(),
                                        region.slug(),
                                        RegionAddresses.slug(draft.key().quarter()),
                                        omissionsMeant))));
        return paths;
    }

    static boolean changes(Draft draft) {
        return !draft.unchanged() && draft.publication().isPresent();
    }

    static String path(UUID delivery, String region, String quarter, boolean omissionsMeant) {
        return DeliveryPage.path(delivery) + "/voorbeeld/" + region + "/" + quarter
                + (omissionsMeant ? "?weglaten=true" : "");
    }
}
