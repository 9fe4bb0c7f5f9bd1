package nl.profielmonitor.ingest.draft;

import java.util.Optional;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.read.Blanks;
import nl.profielmonitor.publication.QuarterNotation;

/**
 * Tells what people write under a table ('Bron: UWV') from its rows: it holds no number, and names no quarter and nobody
 * whose number it could be. A spreadsheet makes of it a row with as many cells as any other.
 */
final class Footnotes {

    private final Columns columns;
    private final Identities identities;

    Footnotes(Columns columns, Identities identities) {
        this.columns = columns;
        this.identities = identities;
    }

    boolean include(SheetRow row) {
        SheetRow padded = columns.shape().padded(row);
        return columns.numbers().allMatch(at -> text(padded, at).isEmpty())
                && !namesQuarter(padded)
                && !namesSomebody(padded);
    }

    private boolean namesQuarter(SheetRow row) {
        return columns.place(Role.QUARTER) instanceof Place.At at
                && QuarterNotation.parse(text(row, at)).isPresent();
    }

    private boolean namesSomebody(SheetRow row) {
        Whose whose = identities.of(row, Window.ANY, Optional.empty(), finding -> {});
        return !(whose instanceof Whose.Unclear unclear && unclear.perhaps().isEmpty() && unclear.anybody());
    }

    private static String text(SheetRow row, Place.At at) {
        return Blanks.strip(row.cells().get(at.index()));
    }
}
