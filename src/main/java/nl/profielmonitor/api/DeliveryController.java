package nl.profielmonitor.api;

import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.DeliveryFile;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.Intake;
import nl.profielmonitor.publication.Deliveries;
import nl.profielmonitor.publication.Delivery;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** Deliveries, for stewards: who that is, is settled before a call comes here. */
@RestController
@RequestMapping(path = DeliveryController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class DeliveryController {

    static final String PATH = "/api/v1/leveringen";

    private final Intake intake;
    private final Deliveries deliveries;
    private final DeliveryAnswers answers;

    DeliveryController(Intake intake, Deliveries deliveries, DeliveryAnswers answers) {
        this.intake = intake;
        this.deliveries = deliveries;
        this.answers = answers;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<AssessmentAnswer> deliver(
            @RequestPart(name = "bestand") List<MultipartFile> files,
            DeliveryForm form,
            Principal steward,
            Locale locale)
            throws IOException {
        DeliveryTerms terms = form.terms();
        boolean trial = form.trial();
        boolean accepted = form.warningsAccepted();
        DeliveryFile file = file(files);
        return trial ? check(file, terms, locale) : publish(file, terms, accepted, steward.getName(), locale);
    }

    @GetMapping("/{id}")
    ResponseEntity<DeliveryAnswer> one(@PathVariable String id, Locale locale) {
        return ok(answers.of(find(id), locale));
    }

    @PostMapping(path = "/{id}/intrekking", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DeliveryAnswer> withdraw(
            @PathVariable String id, @RequestBody JsonNode withdrawal, Principal steward, Locale locale) {
        Delivery delivery = find(id);
        if (delivery.state() == Delivery.State.KEPT) {
            throw new ApiProblem(ProblemKind.NIET_GEPUBLICEERD);
        }
        Delivery withdrawn = deliveries
                .withdraw(delivery.id(), WithdrawalReason.of(withdrawal), steward.getName())
                .orElseThrow(() -> unknown(id));
        return ok(answers.of(withdrawn, locale));
    }

    private ResponseEntity<AssessmentAnswer> check(DeliveryFile file, DeliveryTerms terms, Locale locale) {
        Assessment assessment = intake.rehearse(file, terms);
        refuseIfUnreadable(assessment, locale);
        return ok(answers.of(assessment, locale));
    }

    private ResponseEntity<AssessmentAnswer> publish(
            DeliveryFile file, DeliveryTerms terms, boolean accepted, String steward, Locale locale) {
        Intake.Outcome outcome = intake.deliver(file, terms, accepted, steward);
        if (outcome instanceof Intake.Outcome.Published published) {
            Delivery delivery = published.delivery();
            return ResponseEntity.created(URI.create(PATH + "/" + delivery.id()))
                    .body(answers.of(delivery, published.assessment(), locale));
        }
        if (outcome instanceof Intake.Outcome.Unchanged unchanged) {
            return ok(answers.of(unchanged.assessment(), locale));
        }
        refuseIfUnreadable(outcome.assessment(), locale);
        throw refusal(outcome.assessment(), locale);
    }

    private void refuseIfUnreadable(Assessment assessment, Locale locale) {
        if (!assessment.readable()) {
            throw refusal(assessment, locale);
        }
    }

    private ApiProblem refusal(Assessment assessment, Locale locale) {
        boolean tooLarge =
                assessment.findings().stream().anyMatch(finding -> finding.code() == FindingCode.TE_GROOT_BESTAND);
        return new ApiProblem(tooLarge ? ProblemKind.TE_GROOT_BESTAND : ProblemKind.ONGELDIGE_LEVERING)
                .with("bevindingen", answers.findings(assessment.findings(), locale));
    }

    private static DeliveryFile file(List<MultipartFile> files) throws IOException {
        if (files.size() > 1) {
            throw new ApiProblem(ProblemKind.MEER_BESTANDEN, files.size());
        }
        MultipartFile file = files.get(0);
        String name = DeliveryFile.readName(Objects.toString(file.getOriginalFilename(), ""));
        if (name.isEmpty()) {
            throw new ApiProblem(ProblemKind.ONTBREKEND_BESTAND);
        }
        return new DeliveryFile(name, file.getBytes());
    }

    private Delivery find(String id) {
        return parse(id).flatMap(deliveries::find).orElseThrow(() -> unknown(id));
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ApiProblem unknown(String id) {
        return new ApiProblem(ProblemKind.ONBEKENDE_LEVERING, id);
    }

    /** Stewards' answers stay in no cache. */
    private static <T> ResponseEntity<T> ok(T answer) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }
}
