package nl.profielmonitor.stewardship;

import java.util.ArrayList;
import java.util.List;
import nl.profielmonitor.ingest.Severity;
import nl.profielmonitor.stewardship.Passage.Line;

/** Of the lines of a long file those with notes, and those next to an error; a space says how many lie in between. */
final class Abridgement {

    private Abridgement() {}

    static List<Line> of(List<Line> lines) {
        List<Line> shown = new ArrayList<>();
        int skipped = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (wrong(lines, i - 1) || !lines.get(i).notes().isEmpty() || wrong(lines, i + 1)) {
                if (skipped > 0) {
                    shown.add(Line.space(skipped));
                }
                shown.add(lines.get(i));
                skipped = 0;
            } else {
                skipped++;
            }
        }
        if (skipped > 0) {
            shown.add(Line.space(skipped));
        }
        return shown;
    }

    private static boolean wrong(List<Line> lines, int index) {
        return index >= 0 && index < lines.size() && lines.get(index).severity() == Severity.ERROR;
    }
}
