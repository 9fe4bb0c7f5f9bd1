package nl.profielmonitor.ingest;

import java.util.ArrayList;
import java.util.Collections;
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
    private boolean errors;
    private int left;
    private Severity worstLeft = Severity.REMARK;

    FoundInOrder(Comparator<Finding> order) {
        this.order = order;
    }

    void add(Finding finding) {
        kept.add(finding);
        errors |= finding.severity() == Severity.ERROR;
        if (kept.size() > 2 * MOST) {
            keepFirst();
        }
    }

    /** Adds what was found in a part of the file, with what is only counted of it. */
    void addAll(FoundInOrder part) {
        part.kept.forEach(this::add);
        errors |= part.errors;
        left += part.left;
        worstLeft = Collections.min(List.of(worstLeft, part.worstLeft));
    }

    /** Whether an error is among them, kept or only counted. */
    boolean holdErrors() {
        return errors;
    }

    /**
     * All of them, or the first and one that says how many more there are: an error if there are errors among those, for then
     * the file has to be checked again, else a warning to be accepted.
     */
    List<Finding> findings() {
        keepFirst();
        List<Finding> findings = new ArrayList<>(kept);
        if (left > 0) {
            findings.add(
                    worstLeft == Severity.ERROR
                            ? Finding.error(FindingCode.TE_VEEL_BEVINDINGEN).saying("fouten", MOST, left)
                            : Finding.warning(FindingCode.TE_VEEL_BEVINDINGEN).saying("waarschuwingen", MOST, left));
        }
        return findings;
    }

    /** A reason that is missing can be given without looking at the file again: it is never among the rest. */
    private void keepFirst() {
        kept.sort(order);
        if (kept.size() > MOST) {
            kept.subList(MOST, kept.size()).removeIf(finding -> {
                boolean counted = finding.code() != FindingCode.REDEN_ONTBREEKT;
                if (counted) {
                    left++;
                    worstLeft = Collections.min(List.of(worstLeft, finding.severity()));
                }
                return counted;
            });
        }
    }
}
