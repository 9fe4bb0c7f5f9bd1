package nl.profielmonitor.download;

import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.tables.RegionTable;
import nl.profielmonitor.tables.RegionTables;
import nl.profielmonitor.web.CsvVariant;
import nl.profielmonitor.web.Keeping;
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

/** A region's table as a CSV, under the address of its page with {@code .csv} behind it. */
@Controller
class RegionFileController {

    private final FileAddress addresses;
    private final RegionTables tables;

    RegionFileController(FileAddress addresses, RegionTables tables) {
        this.addresses = addresses;
        this.tables = tables;
    }

    /** The region's latest quarter. */
    @GetMapping("/regio/{region}.csv")
    ResponseEntity<byte[]> latest(
            @PathVariable String region, @RequestParam(required = false) @Nullable String variant) {
        PublicationKey key = addresses.latest(region, ".csv");
        return file(current(key), variant);
    }

    @GetMapping("/regio/{region}/{quarter}.csv")
    ResponseEntity<byte[]> quarter(
            @PathVariable String region,
            @PathVariable String quarter,
            @RequestParam(name = "revisie", required = false) @Nullable String revision,
            @RequestParam(required = false) @Nullable String variant) {
        PublicationKey key = addresses.key(region, quarter, ".csv");
        return file(revision == null ? current(key) : pinned(key, revision), variant);
    }

    @GetMapping("/regio/{region}/{quarter}/revisie/{number}.csv")
    ResponseEntity<byte[]> revision(
            @PathVariable String region,
            @PathVariable String quarter,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String variant) {
        PublicationKey key = addresses.key(region, quarter, "/revisie/" + number + ".csv");
        return file(pinned(key, number), variant);
    }

    private RegionTable pinned(PublicationKey key, String number) {
        return tables.revision(key, number).orElseThrow(() -> addresses.unknownRevision(key, number));
    }

    private RegionTable current(PublicationKey key) {
        return tables.current(key).orElseThrow(() -> addresses.nothingCurrent(key));
    }

    private static ResponseEntity<byte[]> file(RegionTable table, @Nullable String variant) {
        CsvVariant known =
                CsvVariant.of(variant).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return Keeping.answer(table.pinned())
                .header(HttpHeaders.CONTENT_TYPE, CsvVariant.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(table))
                .body(RegionCsv.write(table, known));
    }

    private static String disposition(RegionTable table) {
        return ContentDisposition.attachment()
                .filename(table.fileName() + ".csv")
                .build()
                .toString();
    }
}
