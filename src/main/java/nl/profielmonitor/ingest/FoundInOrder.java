package nl.profielmonitor.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is found in a file, in the order of the file. Of more than {@value #MOST} findings, which nobody reads and which
 * would fill memory and answers, the first are kept and the rest counted.
 */
final class FoundInOrder {

    static final int MOST = 10_000;

    private final Comparator<Finding> order;
    private final List<Finding> kept = new ArrayList<>();
    private int left;

    FoundInOrder(Comparator<Finding> order) {
        this.order = order;
    }

    void add(Finding finding) {
        kept.add(finding);
        if (kept.size() > 2 * MOST) {
            keepFirst();
        }
    }

    /** All of them, or the first and an error that says how many more there are: the file has to be checked again. */
    List<Finding> findings() {
        keepFirst();
        List<Finding> findings = new ArrayList<>(kept);
        if (left > 0) {
            findings.add(Finding.error(FindingCode.TE_VEEL_BEVINDINGEN).with(MOST, left));
        }
        return findings;
    }

    private void keepFirst() {
        kept.sort(order);
        if (kept.size() > MOST) {
            List<Finding> rest = kept.subList(MOST, kept.size());
            left += rest.size();
            rest.clear();
        }
    }
}
