package nl.profielmonitor.ingest.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.read.ReadFile;
import nl.profielmonitor.ingest.read.ReadFile.Closing;
import nl.profielmonitor.ingest.read.ReadFile.Said;

/**
 * Gives what the sentences of a publication say of registers to the regions that they name, wherever they stand. One
 * that names no region is about the table that it belongs to by where it stands.
 */
public final class RegisterSentences {

    private static final int REGION = ReadFile.Publications.LEADING.indexOf(Role.REGION.header());

    private final List<SheetRow> rows;
    private final RegionCells regions;
    private final RegionCells guesses;
    private final Consumer<Finding> findings;
    private final List<StatedRegister> tables;
    private final List<StatedRegister> byRow = new ArrayList<>();
    /** Those of a region, by what sentences call it: many sentences have few names. */
    private final Map<String, List<StatedRegister>> byName = new HashMap<>();
    /** Those of which the region cannot be understood. */
    private final List<StatedRegister> unclear;

    private boolean lost;

    private RegisterSentences(
            Table table,
            Vocabulary vocabulary,
            DeliveryTerms terms,
            Geography geography,
            LocalDate today,
            Consumer<Finding> findings) {
        this.rows = table.rows();
        this.findings = findings;
        regions = new RegionCells(Place.Nowhere.MISSING, Optional.empty(), geography, findings);
        guesses = new RegionCells(Place.Nowhere.MISSING, Optional.empty(), geography, RegisterSentences::ignore);
        ColumnChoice choice = new ColumnChoice(table, vocabulary, RegisterSentences::ignore);
        Placing placing = new Placing(table.columns(), terms, geography, today, choice, RegisterSentences::ignore);
        Map<Object, StatedRegister> byKey = new LinkedHashMap<>();
        for (SheetRow row : rows) {
            Placement placement = placing.of(row);
            Object key = placement
                    .key()
                    .<Object>map(known -> known)
                    .orElse(row.cells().subList(0, REGION + 1));
            byRow.add(byKey.computeIfAbsent(
                    key, unknown -> new StatedRegister(placement, row.cells().get(REGION))));
        }
        tables = List.copyOf(byKey.values());
        unclear = tables.stream()
                .filter(stated -> stated.placement().region() == null)
                .toList();
    }

    /**
     * The table with the registers and percentages in its rows.
     *
     * @param findings takes what is wrong with the sentences
     */
    public static Table in(
            Table table,
            List<Closing> closings,
            Vocabulary vocabulary,
            DeliveryTerms terms,
            Geography geography,
            LocalDate today,
            Consumer<Finding> findings) {
        RegisterSentences sentences = new RegisterSentences(table, vocabulary, terms, geography, today, findings);
        closings.forEach(sentences::give);
        return table.with(sentences.filled(), sentences.lost);
    }

    private List<SheetRow> filled() {
        for (int index = 0; index < rows.size(); index++) {
            byRow.get(index).lookAt(rows.get(index));
        }
        List<SheetRow> filled = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            filled.add(byRow.get(index).in(rows.get(index)));
        }
        return filled;
    }

    private void give(Closing closing) {
        Optional<StatedRegister> whose =
                closing.region().map(region -> named(region, own(closing))).orElseGet(() -> unnamed(closing));
        lost |= whose.isEmpty();
        whose.ifPresent(table -> table.add(closing, findings));
    }

    /** The table that a sentence belongs to by where it stands. */
    private Optional<StatedRegister> own(Closing closing) {
        return closing.under().stream().mapToObj(byRow::get).findFirst();
    }

    private Optional<StatedRegister> unnamed(Closing closing) {
        Optional<StatedRegister> own = own(closing);
        if (own.isEmpty()) {
            findings.accept(Finding.error(FindingCode.ONBEKENDE_REGIO)
                    .on(closing.register().line())
                    .in(Role.REGISTER.header())
                    .showing(closing.register().text())
                    .saying("zin-zonder-regio"));
        }
        return own;
    }

    private Optional<StatedRegister> named(Said region, Optional<StatedRegister> own) {
        List<StatedRegister> meant = byName.computeIfAbsent(region.text(), this::called);
        if (meant.isEmpty()) {
            return unclear(region, own);
        }
        Optional<StatedRegister> found = oneOf(meant, own);
        if (found.isEmpty()) {
            findings.accept(spot(region).error(FindingCode.ONBEKENDE_REGIO).saying("meer-tabellen", region.text()));
        }
        return found;
    }

    private static Optional<StatedRegister> oneOf(List<StatedRegister> meant, Optional<StatedRegister> own) {
        return own.filter(meant::contains).or(() -> meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty());
    }

    /** It may be about a table whose region cannot be understood, which is reported; else it is about none. */
    private Optional<StatedRegister> unclear(Said region, Optional<StatedRegister> own) {
        if (unclear.isEmpty()) {
            Window window = own.orElse(tables.get(0)).placement().window();
            Optional.ofNullable(regions.read(spot(region), window).region())
                    .ifPresent(known -> findings.accept(
                            spot(region).error(FindingCode.ONBEKENDE_REGIO).saying("geen-tabel", known.name())));
        }
        return oneOf(unclear, own);
    }

    private List<StatedRegister> called(String name) {
        Map<Window, Optional<RegionCode>> regionsThen = new HashMap<>();
        String key = Names.key(name);
        return tables.stream()
                .filter(table -> {
                    LabourMarketRegion region = table.placement().region();
                    return region != null
                            && (table.key().equals(key)
                                    || regionsThen
                                            .computeIfAbsent(table.placement().window(), then -> meant(name, then))
                                            .filter(region.code()::equals)
                                            .isPresent());
                })
                .toList();
    }

    private Optional<RegionCode> meant(String name, Window then) {
        return Optional.ofNullable(guesses.read(Spot.inTerms(name), then).region())
                .map(LabourMarketRegion::code);
    }

    private static Spot spot(Said region) {
        return new Spot(Optional.of(region.line()), Optional.of(Role.REGION.header()), region.text());
    }

    private static void ignore(Finding finding) {}
}
