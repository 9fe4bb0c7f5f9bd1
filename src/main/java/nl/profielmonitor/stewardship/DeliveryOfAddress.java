package nl.profielmonitor.stewardship;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.profielmonitor.publication.Deliveries;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.web.PageNotFound;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Understands the delivery in an address. */
@Component
class DeliveryOfAddress {

    private final Deliveries deliveries;
    private final MessageSource messages;

    DeliveryOfAddress(Deliveries deliveries, MessageSource messages) {
        this.deliveries = deliveries;
        this.messages = messages;
    }

    /** @throws PageNotFound if there is no such delivery */
    Delivery find(String id, Locale locale) {
        return known(id).orElseThrow(() -> new PageNotFound("stewardship.noDelivery", id, List.of(all(locale))));
    }

    /** Empty for what is no delivery's id, or that of one that is not there. */
    Optional<Delivery> known(String id) {
        return parse(id).flatMap(deliveries::find);
    }

    /** The list of all deliveries, for who looks for something that is not there. */
    PageNotFound.Offer all(Locale locale) {
        return new PageNotFound.Offer(
                messages.getMessage("stewardship.menu.deliveries", null, locale), DeliveriesPage.PATH);
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
