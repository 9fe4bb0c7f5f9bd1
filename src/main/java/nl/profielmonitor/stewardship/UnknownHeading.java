package nl.profielmonitor.stewardship;

import java.util.List;
import java.util.function.Function;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.Headings.Heading;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file that we do not know, and what a steward says that it is.
 *
 * @param value what was chosen; empty if nothing was
 * @param suggested whether nobody chose that, but it is nearly the same as the heading
 * @param examples of what it holds
 * @param fault key of what is wrong with what was chosen
 */
record UnknownHeading(
        Heading heading,
        String value,
        boolean suggested,
        List<String> examples,
        @Nullable String fault) {

    private static final String COLUMN = "kop.";

    /** Says of a column that it is not used. */
    static final String NOT_USED = "-";

    /** Says of a column that no set has it yet. */
    static final String FRESH = "+";

    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 30;

    public String field() {
        return COLUMN + heading.index();
    }

    static UnknownHeading of(Heading heading, Function<String, @Nullable String> typed, Assessment.Sheet sheet) {
        @Nullable String chosen = typed.apply(COLUMN + heading.index());
        String before = heading.chosen()
                ? heading.meaning().orElse(NOT_USED)
                : heading.likely().orElse("");
        return new UnknownHeading(
                heading,
                chosen == null ? before : chosen,
                chosen == null && !heading.chosen() && heading.likely().isPresent(),
                sheet.rows().stream()
                        .filter(row -> heading.index() < row.cells().size())
                        .map(row -> row.cells().get(heading.index()).strip())
                        .filter(text -> !text.isEmpty())
                        .limit(EXAMPLES)
                        .map(text -> text.length() > LONGEST_EXAMPLE
                                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_EXAMPLE / 2)) + "…"
                                : text)
                        .toList(),
                null);
    }

    boolean isColumn() {
        return !value.isEmpty() && !value.equals(NOT_USED) && !value.equals(FRESH);
    }

    UnknownHeading wrong(String key) {
        return new UnknownHeading(heading, value, suggested, examples, "stewardship.headings.fault." + key);
    }
}
