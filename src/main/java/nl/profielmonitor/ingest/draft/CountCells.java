package nl.profielmonitor.ingest.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.publication.Count;

/**
 * Reads the numbers of rows.
 *
 * @param registers those of which it is said already that they are wrong: a file may repeat one on every row
 */
record CountCells(Columns columns, Consumer<Finding> findings, Set<String> registers) {

    CountCells(Columns columns, Consumer<Finding> findings) {
        this(columns, findings, new HashSet<>());
    }

    /** @param onTotalRow where a blank or a dot means that the total was not printed */
    List<Reading<Count>> counts(SheetRow row, List<Place> places, boolean onTotalRow) {
        return places.stream()
                .map(place -> onTotalRow ? printedCount(row, place) : count(row, place))
                .toList();
    }

    /** The row's total; a blank or a dot means that it was not printed. */
    Reading<Integer> total(SheetRow row) {
        return printed(row, columns.place(Role.TOTAL), "totaal");
    }

    /** Persons in the region's register; a blank says nothing of it, a dot that it is not known. */
    Reading<Integer> register(SheetRow row) {
        boolean saidBefore = columns.place(Role.REGISTER) instanceof Place.At at
                && registers.contains(Spot.in(row, at).text());
        return saidBefore ? Reading.unreadable() : printed(row, columns.place(Role.REGISTER), "register");
    }

    private Reading<Count> count(SheetRow row, Place place) {
        if (!(place instanceof Place.At at)) {
            return Reading.unreadable();
        }
        CountNotation notation = CountNotation.read(row.cells().get(at.index()));
        if (notation instanceof CountNotation.Written written) {
            return Reading.known(written.count());
        }
        report(Spot.in(row, at), notation instanceof CountNotation.Fault fault ? fault.why() : "leeg");
        return Reading.unreadable();
    }

    private Reading<Count> printedCount(SheetRow row, Place place) {
        if (place == Place.Nowhere.MISSING) {
            return Reading.unreadable();
        }
        Reading<Integer> printed = printed(row, place, "totaal");
        return printed.faulty()
                ? Reading.unreadable()
                : printed.value().map(Count::of).map(Reading::known).orElseGet(Reading::absent);
    }

    /** @param what is printed: it need not be known, but cannot be secret, which some sentences say in words of its own */
    private Reading<Integer> printed(SheetRow row, Place place, String what) {
        if (!(place instanceof Place.At at)) {
            return place == Place.Nowhere.MISSING ? Reading.absent() : Reading.unreadable();
        }
        CountNotation notation = CountNotation.read(row.cells().get(at.index()));
        if (notation instanceof CountNotation.Blank) {
            return Reading.absent();
        }
        if (notation instanceof CountNotation.Written written) {
            if (written.count() instanceof Count.Known known) {
                return Reading.known(known.value());
            }
            if (written.count() == Count.Missing.UNKNOWN) {
                return Reading.absent();
            }
        }
        report(Spot.in(row, at), notation instanceof CountNotation.Fault fault ? why(fault, what) : "geheim-" + what);
        return Reading.unreadable();
    }

    private static String why(CountNotation.Fault fault, String what) {
        return fault.why().equals(CountNotation.LIKE_NOTHING) ? fault.why() + "-" + what : fault.why();
    }

    private void report(Spot spot, String why) {
        if (columns.header(Role.REGISTER).equals(spot.column())) {
            registers.add(spot.text());
        }
        findings.accept(spot.error(FindingCode.GEEN_AANTAL)
                .saying(why, spot.text(), spot.column().orElse("")));
    }
}
