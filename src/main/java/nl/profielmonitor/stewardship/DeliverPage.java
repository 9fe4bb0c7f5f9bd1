package nl.profielmonitor.stewardship;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.profielmonitor.geography.GeographyCatalog;
import nl.profielmonitor.ingest.DeliveryFile;
import nl.profielmonitor.ingest.KeptFiles;
import nl.profielmonitor.publication.ColumnSets;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.stewardship.DeliverForm.Fault;
import nl.profielmonitor.tables.RegionAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a steward hands over a file. */
@Controller
class DeliverPage {

    static final String PATH = "/beheer/leveren";

    private final KeptFiles files;
    private final GeographyCatalog geography;
    private final ColumnSets columnSets;
    private final Publications publications;
    private final Clock clock;
    private final DataSize largest;

    DeliverPage(
            KeptFiles files,
            GeographyCatalog geography,
            ColumnSets columnSets,
            Publications publications,
            Clock clock,
            @Value("${profielmonitor.delivery.max-size}") DataSize largest) {
        this.files = files;
        this.geography = geography;
        this.columnSets = columnSets;
        this.publications = publications;
        this.clock = clock;
        this.largest = largest;
    }

    @GetMapping("/beheer")
    String start(Model before, RedirectAttributes onward) {
        if (Attempt.expired(before)) {
            onward.addFlashAttribute(Attempt.EXPIRED, true);
        }
        return "redirect:" + PATH;
    }

    @GetMapping(PATH)
    ModelAndView page(Model before) {
        return page(DeliverForm.sentBefore(before), List.of(), HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView deliver(
            @ModelAttribute DeliverForm form,
            @RequestParam(name = "bestand", required = false) @Nullable MultipartFile file,
            Principal steward) {
        Optional<DeliveryFile> chosen = Optional.ofNullable(file)
                .filter(sent -> !name(sent).isEmpty())
                .map(sent -> new DeliveryFile(name(sent), content(sent)));
        Optional<DeliveryFile> pasted = form.pasted();
        List<Fault> faults = new ArrayList<>();
        if (chosen.isPresent() == pasted.isPresent()) {
            faults.add(chosen.isPresent() ? Fault.TWO_FILES : Fault.NO_FILE);
        }
        if (chosen.filter(sent -> sent.content().length > largest.toBytes()).isPresent()) {
            faults.add(Fault.TOO_LARGE);
        }
        faults.addAll(form.faults());
        if (!faults.isEmpty()) {
            return page(form, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        UUID kept = files.keep(chosen.or(() -> pasted).orElseThrow(), form.terms(), steward.getName());
        files.begin(kept);
        return new ModelAndView("redirect:" + DeliveryPage.path(kept));
    }

    private ModelAndView page(DeliverForm form, List<Fault> faults, HttpStatus status) {
        LocalDate today = LocalDate.now(clock);
        ModelAndView page = new ModelAndView("stewardship/deliver", status);
        page.addObject("form", form);
        page.addObject("faults", faults);
        page.addObject("faulty", faults.stream().map(Fault::field).collect(Collectors.toSet()));
        page.addObject("most", written(largest));
        page.addObject("mostBytes", largest.toBytes());
        page.addObject("regions", geography.geography().regions(today));
        page.addObject("columnSets", columnSets.all());
        page.addObject("example", example(today).orElse(null));
        return page;
    }

    /** The address of a published table, to take as an example; the newest there is. */
    private Optional<String> example(LocalDate today) {
        return publications.quarters().stream()
                .findFirst()
                .flatMap(newest ->
                        publications.currentOf(newest.quarter()).stream().findFirst())
                .map(publication -> publication.revision().key())
                .flatMap(key -> geography
                        .geography()
                        .region(key.region(), today)
                        .map(region -> RegionAddresses.path(region, key.quarter()) + ".csv"));
    }

    private static String written(DataSize size) {
        return size.toMegabytes() > 0 ? size.toMegabytes() + " MB" : size.toKilobytes() + " kB";
    }

    /** Without the folders that some browsers send along. */
    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename())
                .map(DeliveryFile::readName)
                .orElse("");
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
