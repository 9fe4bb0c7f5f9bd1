package nl.profielmonitor.stewardship;

import java.util.List;
import java.util.Locale;
import nl.profielmonitor.ingest.Assessment.Draft;
import nl.profielmonitor.publication.ColumnSet;
import org.jspecify.annotations.Nullable;

/**
 * What a draft changes in the figures of a region and quarter that are current now.
 *
 * @param columns of the draft, for the names of its figures
 */
record Correction(Draft draft, ColumnSet columns, List<FigureChange> changes) {

    /** The name of the category that a change is about; null where it is about none. */
    public @Nullable String category(FigureChange change, Locale locale) {
        return columns.categories().stream()
                .filter(category -> change.figure().equals(new FigureChange.Figure.Category(category.code())))
                .map(category -> category.name(locale))
                .findFirst()
                .orElse(null);
    }
}
