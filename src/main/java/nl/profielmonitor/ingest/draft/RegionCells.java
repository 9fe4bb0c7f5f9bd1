package nl.profielmonitor.ingest.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.geography.Lookup;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the region of each row. What is wrong with one is said on the first row that has it: the further rows only
 * depend on it.
 */
final class RegionCells {

    /** @param refused understood, but it cannot be right */
    record Read(@Nullable LabourMarketRegion region, boolean refused) {}

    private static final Read UNREADABLE = new Read(null, true);

    private record Asked(String text, Window window) {}

    private final Place place;
    private final Optional<String> given;
    private final Geography geography;
    private final Consumer<Finding> findings;
    private final Map<Asked, Read> known = new HashMap<>();
    private final Map<Asked, Read> terms = new HashMap<>();
    private final Set<String> reported = new HashSet<>();

    /** @param given with the upload: for a file without the column, or blank cells in it */
    RegionCells(Place place, Optional<String> given, Geography geography, Consumer<Finding> findings) {
        this.place = place;
        this.given = given;
        this.geography = geography;
        this.findings = findings;
    }

    Read of(SheetRow row, Window window) {
        if (!(place instanceof Place.At at)) {
            return place == Place.Nowhere.MISSING ? ofTerm(window) : UNREADABLE;
        }
        Spot spot = Spot.in(row, at);
        return spot.text().isEmpty() && given.isPresent()
                ? ofTerm(window)
                : known.computeIfAbsent(
                        new Asked(spot.text(), window), asked -> compared(read(spot, window), spot, window));
    }

    /** Says what is wrong with the region given with the upload, where no row asked for it. */
    void lookAtTerm(Window window) {
        if (terms.isEmpty()) {
            ofTerm(window);
        }
    }

    private Read ofTerm(Window window) {
        return given.map(text ->
                        terms.computeIfAbsent(new Asked(text, window), asked -> read(Spot.inTerms(text), window)))
                .orElse(UNREADABLE);
    }

    private Read compared(Read read, Spot spot, Window window) {
        LabourMarketRegion meant = ofTerm(window).region();
        if (read.region() == null
                || meant == null
                || meant.code().equals(read.region().code())) {
            return read;
        }
        report(spot.error(FindingCode.ONBEKENDE_REGIO)
                .saying("anders-dan-opgegeven", read.region().name(), meant.name()));
        return new Read(read.region(), true);
    }

    /** What a text means, wherever it stands. */
    Read read(Spot spot, Window window) {
        Finding unknown = spot.error(FindingCode.ONBEKENDE_REGIO);
        if (spot.text().isEmpty()) {
            return refuse(unknown.saying("leeg"));
        }
        Lookup<LabourMarketRegion> found = find(spot.text(), window);
        if (found instanceof Lookup.Found<LabourMarketRegion> one) {
            // 'Niet in te delen' has a code, but nobody publishes for it.
            return one.value().tile() == null
                    ? refuse(unknown.saying("geen-regio", one.value().name()))
                    : new Read(one.value(), false);
        }
        // Which of them is meant only the quarter can tell; that it is unknown is said already.
        return found instanceof Lookup.Ambiguous<LabourMarketRegion> && window.equals(Window.ANY)
                ? UNREADABLE
                : refuse(unfound(spot, found, window));
    }

    /** In the quarter itself, or else on the day before it. */
    private Lookup<LabourMarketRegion> find(String text, Window window) {
        Window quarter = window.within();
        Lookup<LabourMarketRegion> then = geography.findRegion(text, quarter.first(), quarter.last());
        return then instanceof Lookup.Found ? then : geography.findRegion(text, window.first(), window.last());
    }

    private Finding unfound(Spot spot, Lookup<LabourMarketRegion> found, Window window) {
        Finding unknown = spot.error(FindingCode.ONBEKENDE_REGIO);
        if (found instanceof Lookup.NotThen<LabourMarketRegion> once) {
            return once.then().tile() == null
                    ? unknown.saying("geen-regio", once.then().name())
                    : notThen(spot, unknown, once.then().name(), window);
        }
        List<String> perhaps =
                perhaps(found).stream().map(LabourMarketRegion::name).toList();
        return perhaps.isEmpty()
                ? spot.refusing(unknown, spot.text())
                : spot.refusingAs("lijkt-op", unknown, spot.text(), perhaps);
    }

    /** A region that came in its place mostly has a name like it, and another code. */
    private Finding notThen(Spot spot, Finding unknown, String name, Window window) {
        List<String> instead = geography.nearestRegions(name, window.last()).stream()
                .map(region -> region.name() + " (" + region.code().value() + ")")
                .toList();
        return spot.refusingAs("niet-toen", unknown, name, instead);
    }

    private static List<LabourMarketRegion> perhaps(Lookup<LabourMarketRegion> found) {
        if (found instanceof Lookup.Ambiguous<LabourMarketRegion> several) {
            return several.candidates();
        }
        return found instanceof Lookup.Unknown<LabourMarketRegion> never ? never.nearest() : List.of();
    }

    private Read refuse(Finding finding) {
        report(finding);
        return UNREADABLE;
    }

    private void report(Finding finding) {
        if (reported.add(finding.message() + finding.value())) {
            findings.accept(finding);
        }
    }
}
