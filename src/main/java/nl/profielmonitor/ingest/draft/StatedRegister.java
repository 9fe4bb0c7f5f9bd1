package nl.profielmonitor.ingest.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.TotalRow;
import nl.profielmonitor.ingest.read.ReadFile;
import nl.profielmonitor.ingest.read.ReadFile.Closing;
import nl.profielmonitor.ingest.read.ReadFile.Said;
import nl.profielmonitor.publication.Count;
import org.jspecify.annotations.Nullable;

/** What the sentences of a publication say of the register of one region and quarter. */
final class StatedRegister {

    private static final int REGISTER = ReadFile.Publications.LEADING.indexOf(Role.REGISTER.header());

    private static final int PERCENTAGE = ReadFile.Publications.LEADING.indexOf(Role.PERCENTAGE.header());

    private static final int NAME = ReadFile.Publications.LEADING.size();

    private final Placement placement;
    private final String heading;
    private final String key;
    private @Nullable Said register;
    private @Nullable Said percentage;
    private boolean hasTotal;

    /** @param heading the region as it stands above the table */
    StatedRegister(Placement placement, String heading) {
        this.placement = placement;
        this.heading = heading;
        this.key = Names.key(heading);
    }

    Placement placement() {
        return placement;
    }

    /** The region as it stands above the table, as names are compared. */
    String key() {
        return key;
    }

    /** Of a second sentence is said what the first contradicts. */
    void add(Closing closing, Consumer<Finding> findings) {
        if (register == null) {
            register = closing.register();
            percentage = closing.percentage().orElse(null);
            return;
        }
        contradiction(register, closing.register())
                .or(() -> closing.percentage().flatMap(this::otherPercentage))
                .map(finding -> placement.key().map(finding::about).orElse(finding))
                .ifPresent(findings);
        if (percentage == null) {
            percentage = closing.percentage().orElse(null);
        }
    }

    private Optional<Finding> contradiction(Said first, Said second) {
        CountNotation one = CountNotation.read(first.text());
        CountNotation other = CountNotation.read(second.text());
        if (one.equals(other)) {
            return Optional.empty();
        }
        Finding here = at(second, Role.REGISTER, FindingCode.REGISTER_TEGENSTRIJDIG);
        return Optional.of(
                size(one).isPresent() && size(other).isPresent()
                        ? here.with(size(other).get(), first.line(), size(one).get(), region())
                        : here.saying("als-tekst", second.text(), first.line(), first.text(), region()));
    }

    private Optional<Finding> otherPercentage(Said second) {
        Said first = percentage;
        return first == null || first.text().equals(second.text())
                ? Optional.empty()
                : Optional.of(at(second, Role.PERCENTAGE, FindingCode.PERCENTAGE_KLOPT_NIET)
                        .saying("tegenstrijdig", second.text(), first.line(), first.text()));
    }

    private static Finding at(Said said, Role role, FindingCode code) {
        return Finding.error(code).on(said.line()).in(role.header()).showing(said.text());
    }

    private String region() {
        return placement.region() == null ? heading : placement.region().name();
    }

    private static Optional<Integer> size(CountNotation notation) {
        return notation instanceof CountNotation.Written written && written.count() instanceof Count.Known known
                ? Optional.of(known.value())
                : Optional.empty();
    }

    /** Every row of its table is to be looked at before any is filled. */
    void lookAt(SheetRow row) {
        hasTotal |= isTotal(row);
    }

    /** A row of its table with what is said of the register: the total row, or if there is none any. */
    SheetRow in(SheetRow row) {
        if (register == null || (hasTotal && !isTotal(row))) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        Map<Integer, Integer> elsewhere = new HashMap<>(row.elsewhere());
        fill(REGISTER, register, cells, elsewhere);
        if (percentage != null) {
            fill(PERCENTAGE, percentage, cells, elsewhere);
        }
        return new SheetRow(row.line(), cells, elsewhere);
    }

    private static void fill(int index, Said said, List<String> cells, Map<Integer, Integer> elsewhere) {
        cells.set(index, said.text());
        elsewhere.put(index, said.line());
    }

    private static boolean isTotal(SheetRow row) {
        return TotalRow.isCalled(row.cells().get(NAME));
    }
}
