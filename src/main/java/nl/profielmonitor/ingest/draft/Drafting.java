package nl.profielmonitor.ingest.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.PublicationKey;
import org.threeten.extra.YearQuarter;

/**
 * Makes drafts of a table: puts its rows under regions and quarters, and reads them. Drafts are made one at a time, as
 * they are asked for, so that a large file is never in memory as rows and as drafts both.
 */
public final class Drafting {

    private final Columns columns;
    private final RowShape shape;
    private final boolean registerLost;
    private final Consumer<Finding> findings;
    private final ColumnChoice choice;
    private final Identities identities;
    private final Strays strays;
    private final CountCells unplacedCells;
    private final Map<PublicationKey, Group> groups = new LinkedHashMap<>();
    /** What cannot be right itself, with what is left of it. */
    private final Map<PublicationKey, Placement> refused = new HashMap<>();

    private record Group(LabourMarketRegion region, List<SheetRow> rows) {}

    /** @param findings takes what cannot be understood, in no order */
    public Drafting(
            Table table,
            Vocabulary vocabulary,
            DeliveryTerms terms,
            Geography geography,
            LocalDate today,
            Consumer<Finding> findings) {
        this.columns = table.columns();
        this.shape = columns.shape();
        this.registerLost = table.registerLost();
        this.findings = findings;
        choice = new ColumnChoice(table, vocabulary, findings);
        Optional<Finding> misnamed = table.misnamed(vocabulary);
        identities = new Identities(geography, columns, misnamed.isPresent());
        strays = new Strays(geography);
        unplacedCells = new CountCells(columns, findings);
        Placing placing = new Placing(columns, terms, geography, today, choice, findings);
        Placing guessing = new Placing(columns, terms, geography, today, choice, Drafting::ignore);
        Footnotes footnotes = new Footnotes(columns, identities);
        for (SheetRow row : table.rows()) {
            if (table.complete() && footnotes.include(row)) {
                findings.accept(Finding.error(FindingCode.RIJ_TE_LANG_OF_KORT)
                        .on(row.line())
                        .saying("noot"));
            } else if (shape.fits(row)) {
                put(row, placing.of(row));
            } else {
                putMisshapen(row, guessing.of(shape.padded(row)));
            }
        }
        placing.finish();
        misnamed.filter(header -> table.rows().stream().anyMatch(row -> shape.fits(row) && identities.isMisnamed(row)))
                .ifPresent(findings);
        if (table.complete()) {
            reportUnused(table.rows());
        }
    }

    /** The regions and quarters of the file, in file order. */
    public List<PublicationKey> keys() {
        return List.copyOf(groups.keySet());
    }

    /** The last line about a region and quarter of the file; empty for any other. */
    public Optional<Integer> lastLine(PublicationKey key) {
        return Optional.ofNullable(groups.get(key))
                .map(group -> group.rows().get(group.rows().size() - 1).line());
    }

    /** Whether something is wrong with a region or quarter itself, whatever its rows say. */
    public boolean refused(PublicationKey key) {
        return refused.containsKey(key);
    }

    /** The rows that could not be put under a region and quarter. */
    public Stream<DraftRow> unplaced() {
        return strays.unplaced();
    }

    /** The drafts, oldest quarter first. To be asked for once: what cannot be understood is reported in passing. */
    public Stream<RegionDraft> drafts() {
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(group -> group.getKey().quarter()))
                .map(group -> draft(group.getKey(), group.getValue()));
    }

    private void put(SheetRow row, Placement placement) {
        YearQuarter quarter = placement.quarter();
        LabourMarketRegion region = placement.region();
        if (quarter == null || region == null) {
            List<Place> places = (quarter == null ? choice.any() : choice.in(quarter)).places();
            strays.add(
                    read(row, placement.window(), placement.regionCode(), places, unplacedCells),
                    placement,
                    Optional.empty());
            return;
        }
        List<Place> places = choice.in(quarter).places();
        PublicationKey key = new PublicationKey(region.code(), quarter);
        groups.computeIfAbsent(key, k -> new Group(region, new ArrayList<>()))
                .rows()
                .add(row);
        if (placement.refused()) {
            Placement believable = placement.believable();
            refused.put(key, believable);
            DraftRow elsewhere = read(row, believable.window(), believable.regionCode(), places, silentCells());
            strays.add(elsewhere, believable, Optional.of(key));
        }
        strays.pass(key, placement.refused());
    }

    private CountCells silentCells() {
        return new CountCells(columns, Drafting::ignore);
    }

    /** Of a row that is too long or too short nothing else is said. */
    private static void ignore(Finding finding) {}

    /** A row of which nothing can be read with certainty; only whom it seems to be about counts for other rows. */
    private void putMisshapen(SheetRow row, Placement placement) {
        Finding finding = shape.misfit(row);
        findings.accept(placement.key().map(finding::about).orElse(finding));
        List<Reading<Count>> unreadable =
                Collections.nCopies(choice.any().places().size(), Reading.unreadable());
        Whose whose = identities.of(shape.padded(row), placement.window(), placement.regionCode(), Drafting::ignore);
        strays.add(
                new DraftRow(row, whose, unreadable, Reading.unreadable(), Reading.unreadable()),
                placement,
                Optional.empty());
    }

    private RegionDraft draft(PublicationKey key, Group group) {
        ColumnChoice.Choice chosen = choice.in(key.quarter());
        CountCells cells = new CountCells(columns, finding -> findings.accept(finding.about(key)));
        Placement sure = refused.getOrDefault(key, new Placement(key.quarter(), group.region(), false, false));
        List<DraftRow> rows = group.rows().stream()
                .map(row -> read(row, sure.window(), sure.regionCode(), chosen.places(), cells))
                .toList();
        return new RegionDraft(
                key,
                group.region(),
                chosen.set(),
                columns,
                chosen.places(),
                rows,
                strays.near(key, rows),
                refused(key),
                registerLost);
    }

    private DraftRow read(
            SheetRow row, Window window, Optional<RegionCode> region, List<Place> places, CountCells cells) {
        Whose whose = identities.of(row, window, region, cells.findings());
        return new DraftRow(
                row,
                whose,
                cells.counts(row, places, identities.maySayTotal(row)),
                cells.total(row),
                cells.register(row));
    }

    private void reportUnused(List<SheetRow> rows) {
        choice.unused().forEach(at -> findings.accept(unused(at.header()).saying("andere-periode", at.header())));
        shape.nameless(rows).forEach(index -> findings.accept(unused("").saying("zonder-kop", index + 1)));
    }

    private Finding unused(String header) {
        return Finding.warning(FindingCode.ONBEKENDE_KOLOM).on(columns.line()).in(header);
    }
}
