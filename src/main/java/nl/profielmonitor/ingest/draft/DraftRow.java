package nl.profielmonitor.ingest.draft;

import java.util.List;
import java.util.Optional;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.RowOf;
import nl.profielmonitor.statistics.Total;
import nl.profielmonitor.statistics.Totals;

/**
 * A row of a file as it was understood. Counts are persons.
 *
 * @param counts in the order of the column set; on the total row those that were not printed are absent
 * @param total the printed total; absent where none was printed
 * @param register persons in the region's register; absent where the row says nothing of it
 */
public record DraftRow(
        SheetRow source, Whose whose, List<Reading<Count>> counts, Reading<Integer> total, Reading<Integer> register) {

    public DraftRow {
        counts = List.copyOf(counts);
    }

    public int line() {
        return source.line();
    }

    /** Whether it is the region's total row. */
    public boolean isTotal() {
        return whose == Whose.Region.TOTAL;
    }

    /** The municipality or rest that it is about, where that is clear. */
    public Optional<RowOf> of() {
        return whose instanceof Whose.Known known ? Optional.of(known.row()) : Optional.empty();
    }

    /** Whether every count can be read. */
    public boolean countsAreReadable() {
        return counts.stream().noneMatch(Reading::faulty);
    }

    /** The counts that can be read. */
    public List<Count> readableCounts() {
        return counts.stream().flatMap(count -> count.value().stream()).toList();
    }

    /** The sum of the counts, whatever was printed. */
    public Total sum() {
        return Totals.sum(readableCounts());
    }

    /** Whether the printed total can be true; also if there is none, or nothing to compare it with. */
    public boolean totalFits() {
        if (!countsAreReadable() || readableCounts().isEmpty()) {
            return true;
        }
        Total sum = sum();
        return total.value()
                .map(printed -> sum.exact() ? printed == sum.persons() : printed >= sum.persons())
                .orElse(true);
    }

    /** Whether no total is printed and the counts add up to more than one can be. */
    public boolean addsUpToTooMany() {
        return total instanceof Reading.Absent<Integer> && sum().persons() > Count.MOST;
    }

    /** The row's total, as printed or else the sum; empty if something of it is wrong. */
    public Optional<Total> soundTotal() {
        return countsAreReadable() && !total.faulty() && totalFits() && !addsUpToTooMany()
                ? Optional.of(total.value().map(Total::exactly).orElseGet(this::sum))
                : Optional.empty();
    }
}
