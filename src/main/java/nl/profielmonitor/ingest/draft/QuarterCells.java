package nl.profielmonitor.ingest.draft;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.publication.QuarterNotation;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * Reads the quarter of each row. What is wrong with one is said on the first row that has it: the further rows only
 * depend on it.
 */
final class QuarterCells {

    /** @param refused understood, but it cannot be right */
    record Read(@Nullable YearQuarter quarter, boolean refused) {

        Window window() {
            return quarter == null ? Window.ANY : Window.of(quarter);
        }
    }

    private static final Read UNREADABLE = new Read(null, true);

    private final Place place;
    private final LocalDate today;
    private final Geography geography;
    private final ColumnChoice columns;
    private final Consumer<Finding> findings;
    private final Map<String, Read> known = new HashMap<>();
    private final @Nullable Read given;

    /** @param given with the upload: for a file without the column, or blank cells in it */
    QuarterCells(
            Place place,
            Optional<String> given,
            LocalDate today,
            Geography geography,
            ColumnChoice columns,
            Consumer<Finding> findings) {
        this.place = place;
        this.today = today;
        this.geography = geography;
        this.columns = columns;
        this.findings = findings;
        this.given = given.map(text -> read(Spot.inTerms(text))).orElse(null);
    }

    Read of(SheetRow row) {
        if (!(place instanceof Place.At at)) {
            return place == Place.Nowhere.MISSING && given != null ? given : UNREADABLE;
        }
        Spot spot = Spot.in(row, at);
        if (spot.text().isEmpty() && given != null) {
            return given;
        }
        return known.computeIfAbsent(spot.text(), text -> compared(read(spot), spot));
    }

    /** The days of the quarter given with the upload. */
    Window ofTerm() {
        return given == null ? Window.ANY : given.window();
    }

    private Read compared(Read read, Spot spot) {
        if (given == null
                || given.quarter() == null
                || read.quarter() == null
                || read.quarter().equals(given.quarter())) {
            return read;
        }
        findings.accept(spot.error(FindingCode.ONBEKEND_KWARTAAL)
                .saying(
                        "anders-dan-opgegeven",
                        read.quarter().toString(),
                        given.quarter().toString()));
        return new Read(read.quarter(), true);
    }

    private Read read(Spot spot) {
        Optional<YearQuarter> parsed = QuarterNotation.parse(spot.text());
        if (parsed.isEmpty()) {
            Finding unknown = spot.error(FindingCode.ONBEKEND_KWARTAAL);
            findings.accept(spot.text().isEmpty() ? unknown.saying("leeg") : spot.refusing(unknown, spot.text()));
            return UNREADABLE;
        }
        YearQuarter quarter = parsed.get();
        String name = quarter.toString();
        if (geography.municipalities(quarter.atEndOfQuarter()).isEmpty()) {
            findings.accept(spot.error(FindingCode.ONBEKEND_KWARTAAL).saying("te-vroeg", name));
            return UNREADABLE;
        }
        if (!columns.existIn(quarter)) {
            findings.accept(spot.error(FindingCode.ONBEKEND_KWARTAAL).saying("zonder-kolommen", name));
            return UNREADABLE;
        }
        if (quarter.atDay(1).isAfter(today)) {
            findings.accept(spot.error(FindingCode.KWARTAAL_IN_TOEKOMST).with(name, quarter.atDay(1)));
            return new Read(quarter, true);
        }
        return new Read(quarter, false);
    }
}
