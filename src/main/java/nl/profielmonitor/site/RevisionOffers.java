package nl.profielmonitor.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.publication.Revision;
import nl.profielmonitor.publication.RevisionStatus;
import nl.profielmonitor.web.Notation;
import nl.profielmonitor.web.PageNotFound.Offer;
import org.springframework.context.MessageSource;

/** What there is to read of a region's quarter, whatever became of it: its revisions and their history. */
final class RevisionOffers {

    private final Publications publications;
    private final MessageSource messages;

    RevisionOffers(Publications publications, MessageSource messages) {
        this.publications = publications;
        this.messages = messages;
    }

    /** The revisions, newest first, and then the history; empty if nothing was ever published. */
    List<Offer> of(RegionPath path, Locale locale) {
        List<Offer> offers = new ArrayList<>();
        for (Revision revision : publications.history(path.key())) {
            offers.add(new Offer(
                    label(revision, locale),
                    path.revision(revision.number()),
                    revision.withdrawalReason()
                            .filter(reason -> revision.status() == RevisionStatus.WITHDRAWN)
                            .orElse(null)));
        }
        if (!offers.isEmpty()) {
            offers.add(new Offer(message("site.offer.history", locale), path.history()));
        }
        return offers;
    }

    private String label(Revision revision, Locale locale) {
        Notation notation = new Notation(locale);
        String number = notation.number(revision.number());
        String published = notation.date(revision.publishedAt());
        return revision.status() == RevisionStatus.WITHDRAWN
                        && revision.withdrawnAt().isPresent()
                ? message(
                        "site.offer.withdrawn",
                        locale,
                        number,
                        published,
                        notation.date(revision.withdrawnAt().get()))
                : message("site.offer.revision", locale, number, published);
    }

    private String message(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
