package nl.profielmonitor.stewardship;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingSentences;
import nl.profielmonitor.ingest.KeptFiles;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.web.CsvVariant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** All findings of a delivery as a CSV: those of now while it is kept, else those that were recorded with it. */
@Controller
class FindingsFile {

    private final DeliveryOfAddress deliveryOfAddress;
    private final Desk desk;
    private final KeptFiles files;
    private final FindingSentences sentences;

    FindingsFile(DeliveryOfAddress deliveryOfAddress, Desk desk, KeptFiles files, FindingSentences sentences) {
        this.deliveryOfAddress = deliveryOfAddress;
        this.desk = desk;
        this.files = files;
        this.sentences = sentences;
    }

    @GetMapping(DeliveriesPage.PATH + "/{id}/bevindingen.csv")
    ResponseEntity<byte[]> file(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String variant,
            @RequestParam(name = "weglaten", defaultValue = "false") boolean omissionsMeant,
            Locale locale) {
        CsvVariant known =
                CsvVariant.of(variant).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        Delivery delivery = deliveryOfAddress.find(id, locale);
        List<Finding> findings = delivery.open()
                ? desk.assess(delivery, desk.terms(delivery, omissionsMeant)).findings()
                : files.findings(delivery);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CsvVariant.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(delivery))
                .body(FindingsCsv.write(findings, known, finding -> sentences.sentence(finding, locale)));
    }

    private static String disposition(Delivery delivery) {
        return ContentDisposition.attachment()
                .filename("bevindingen-" + delivery.fileName().replaceFirst("\\.[^.]*$", "") + ".csv", UTF_8)
                .build()
                .toString();
    }
}
