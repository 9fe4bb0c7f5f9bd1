package nl.profielmonitor.stewardship;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.Assessment.Draft;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.ingest.FindingSentences;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.NewDelivery.NewPublication;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.site.RegionView;
import nl.profielmonitor.tables.RegionAddress;
import nl.profielmonitor.tables.RegionAddresses;
import nl.profielmonitor.tables.RegionPreviews;
import nl.profielmonitor.tables.RegionTable;
import nl.profielmonitor.web.MovedPermanently;
import nl.profielmonitor.web.PageNotFound;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A region's page as it will be once a kept delivery is published, with what the checks warn of beside the rows. */
@Controller
class PreviewPage {

    private final DeliveryOfAddress deliveryOfAddress;
    private final Desk desk;
    private final Previews previews;
    private final RegionAddresses addresses;
    private final RegionPreviews tables;
    private final FindingSentences sentences;
    private final MessageSource messages;

    PreviewPage(
            DeliveryOfAddress deliveryOfAddress,
            Desk desk,
            Previews previews,
            RegionAddresses addresses,
            RegionPreviews tables,
            FindingSentences sentences,
            MessageSource messages) {
        this.deliveryOfAddress = deliveryOfAddress;
        this.desk = desk;
        this.previews = previews;
        this.addresses = addresses;
        this.tables = tables;
        this.sentences = sentences;
        this.messages = messages;
    }

    @GetMapping(DeliveriesPage.PATH + "/{id}/voorbeeld/{region}/{quarter}")
    ModelAndView page(
            @PathVariable String id,
            @PathVariable String region,
            @PathVariable String quarter,
            @RequestParam(name = "weglaten", defaultValue = "false") boolean omissionsMeant,
            Locale locale) {
        Delivery delivery = deliveryOfAddress.find(id, locale);
        if (!delivery.open()) {
            return new ModelAndView("redirect:" + DeliveryPage.path(delivery.id()));
        }
        DeliveryTerms terms = desk.terms(delivery, omissionsMeant);
        Assessment assessment = desk.assess(delivery, terms);
        Draft draft = key(delivery, region, quarter)
                .flatMap(key -> assessment.drafts().stream()
                        .filter(one -> one.key().equals(key))
                        .filter(Previews::changes)
                        .findFirst())
                .orElseThrow(() -> none(delivery, region + " " + quarter, locale));
        return page(delivery, terms, assessment, draft, locale);
    }

    private ModelAndView page(
            Delivery delivery, DeliveryTerms terms, Assessment assessment, Draft draft, Locale locale) {
        List<NewPublication> together = assessment.drafts().stream()
                .flatMap(one -> one.publication().stream())
                .toList();
        RegionTable table = tables.preview(draft.key(), delivery.id(), together)
                .orElseThrow(() -> new IllegalStateException("Figures of another key than " + draft.key()));
        ModelAndView page = new ModelAndView("stewardship/preview");
        page.addObject("delivery", delivery);
        page.addObject("draft", draft);
        page.addObject("number", table.revision().number());
        page.addObject("view", RegionView.of(table, messages, locale));
        page.addObject(
                "found", RowNotes.of(draft, new Notes(assessment, finding -> sentences.sentence(finding, locale))));
        page.addObject(
                "present", RegionAddresses.path(table.region(), draft.key().quarter()));
        page.addObject("drafts", assessment.drafts());
        page.addObject("previews", previews.of(delivery, assessment, terms.omissionsMeant()));
        page.addObject("back", DeliveryPage.path(delivery.id()) + (terms.omissionsMeant() ? "?weglaten=true" : ""));
        return page;
    }

    private Optional<PublicationKey> key(Delivery delivery, String region, String quarter) {
        RegionAddress address = addresses.resolve(region, quarter);
        if (address instanceof RegionAddress.Moved moved) {
            throw new MovedPermanently(Previews.path(delivery.id(), moved.slug(), moved.quarter(), false));
        }
        return address instanceof RegionAddress.Exact exact ? Optional.of(exact.key()) : Optional.empty();
    }

    private PageNotFound none(Delivery delivery, String asked, Locale locale) {
        return new PageNotFound(
                "stewardship.preview.none",
                asked,
                List.of(new PageNotFound.Offer(
                        messages.getMessage("stewardship.preview.back", new Object[] {delivery.fileName()}, locale),
                        DeliveryPage.path(delivery.id()))));
    }
}
