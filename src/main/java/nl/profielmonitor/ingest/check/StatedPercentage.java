package nl.profielmonitor.ingest.check;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.draft.DraftRow;
import nl.profielmonitor.ingest.draft.Place;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.ingest.draft.Role;
import nl.profielmonitor.ingest.read.Blanks;
import nl.profielmonitor.publication.Figures;
import nl.profielmonitor.statistics.Totals;

/** A publication states another coverage than its own figures give. Only asked of figures with which nothing is wrong. */
public final class StatedPercentage {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,4}");

    private StatedPercentage() {}

    public static Optional<Finding> of(RegionDraft draft, Figures figures) {
        return draft.columns().place(Role.PERCENTAGE) instanceof Place.At at
                ? draft.rows().stream()
                        .filter(row -> !stated(row, at).isEmpty())
                        .findFirst()
                        .flatMap(row -> compare(row, at, draft, figures))
                : Optional.empty();
    }

    private static Optional<Finding> compare(DraftRow row, Place.At at, RegionDraft draft, Figures figures) {
        String stated = stated(row, at);
        Finding wrong = Cells.at(row, at, Finding.error(FindingCode.PERCENTAGE_KLOPT_NIET));
        if (!WHOLE.matcher(stated).matches()) {
            return Optional.of(wrong.saying("geen-getal", stated).about(draft.key()));
        }
        return Totals.coverage(figures)
                .filter(coverage -> coverage.percent() != Long.parseLong(stated))
                .map(coverage -> wrong.with(
                                Long.parseLong(stated), coverage.part(), coverage.whole(), coverage.percent())
                        .about(draft.key()));
    }

    private static String stated(DraftRow row, Place.At at) {
        return Blanks.strip(row.source().cells().get(at.index()));
    }
}
