package nl.profielmonitor.ingest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import nl.profielmonitor.ingest.draft.Columns;
import nl.profielmonitor.publication.PublicationKey;

/**
 * The order of findings: by line, then by column, those about a row as a whole first. What is about no line comes after
 * the last line of its region and quarter; what is about the whole file comes last.
 */
final class FileOrder implements Comparator<Finding> {

    private final Columns columns;
    private final Map<PublicationKey, Integer> ends = new HashMap<>();
    private final Comparator<Finding> order = Comparator.comparingInt(this::line)
            .thenComparing(finding -> finding.line().isEmpty())
            .thenComparingInt(this::column);

    FileOrder(Columns columns) {
        this.columns = columns;
    }

    /** Notes the last line about a region and quarter. */
    void end(PublicationKey key, int line) {
        ends.put(key, line);
    }

    @Override
    public int compare(Finding one, Finding other) {
        return order.compare(one, other);
    }

    private int line(Finding finding) {
        int end = finding.key().map(ends::get).orElse(Integer.MAX_VALUE);
        return finding.line().orElse(end);
    }

    private int column(Finding finding) {
        return finding.column().map(columns::indexOf).orElse(-1);
    }
}
