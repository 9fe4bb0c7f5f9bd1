package nl.profielmonitor.stewardship;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.profielmonitor.publication.ColumnMeanings.Declaration;
import nl.profielmonitor.publication.ColumnRef;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.SameColumns;

/**
 * Which columns of older sets those of a set mean the same as, as chosen.
 *
 * @param version of what was said until now
 * @param older sets of which a column can be chosen, the nearest first
 * @param said what was said before of its columns, newest first
 */
record SameForm(ColumnSet set, int version, List<ColumnSet> older, List<Entry> entries, List<Declaration> said) {

    private static final String FIELD = "zelfde.";

    /** Between the codes of set and column; neither has one. */
    private static final String SLASH = "/";

    /** @param chosen set and column, or empty for none */
    record Entry(CountCategory column, String chosen) {

        public String field() {
            return FIELD + column.code();
        }
    }

    /**
     * @param sets all of them, oldest first
     * @param fields what was chosen; empty for the form as it is before
     */
    static SameForm of(
            ColumnSet set,
            List<ColumnSet> sets,
            SameColumns same,
            int version,
            List<Declaration> said,
            Optional<UnaryOperator<String>> fields) {
        List<ColumnSet> older = new ArrayList<>();
        sets.stream().takeWhile(one -> !one.code().equals(set.code())).forEach(one -> older.add(0, one));
        List<Entry> entries = set.categories().stream()
                .map(column -> new Entry(
                        column,
                        fields.map(typed -> typed.apply(FIELD + column.code()))
                                .orElseGet(() -> present(new ColumnRef(set.code(), column.code()), older, same))))
                .toList();
        return new SameForm(
                set,
                version,
                List.copyOf(older),
                entries,
                said.stream()
                        .filter(one -> one.column().set().equals(set.code()))
                        .toList());
    }

    private static String present(ColumnRef column, List<ColumnSet> older, SameColumns same) {
        return older.stream()
                .flatMap(set -> same.in(set.code(), column).map(code -> value(set, code)).stream())
                .findFirst()
                .orElse("");
    }

    /** What stands for a column of a set in the form. */
    static String value(ColumnSet set, String column) {
        return set.code() + SLASH + column;
    }

    /** As a template asks for it. */
    public String option(ColumnSet of, CountCategory column) {
        return value(of, column.code());
    }

    /** Where a field is on the page. */
    public String id(String field) {
        return set.code() + "." + field;
    }

    /** Those by which something is said of two columns of one set; all, if they are named nowhere in it. */
    List<Entry> about(ColumnRef one, ColumnRef other) {
        List<Entry> about = entries.stream()
                .filter(entry -> isAbout(entry, one) || isAbout(entry, other))
                .toList();
        return about.isEmpty() ? entries : about;
    }

    private boolean isAbout(Entry entry, ColumnRef column) {
        return new ColumnRef(set.code(), entry.column().code()).equals(column)
                || chosen(entry).filter(column::equals).isPresent();
    }

    /** What is said by it; empty for what is no column of an older set. */
    Optional<Map<ColumnRef, Optional<ColumnRef>>> wanted() {
        Map<ColumnRef, Optional<ColumnRef>> wanted = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Optional<ColumnRef> other = chosen(entry);
            if (other.isEmpty() && !entry.chosen().isEmpty()) {
                return Optional.empty();
            }
            wanted.put(new ColumnRef(set.code(), entry.column().code()), other);
        }
        return Optional.of(wanted);
    }

    private Optional<ColumnRef> chosen(Entry entry) {
        return older.stream()
                .flatMap(one -> one.categories().stream()
                        .filter(column -> value(one, column.code()).equals(entry.chosen()))
                        .map(column -> new ColumnRef(one.code(), column.code())))
                .findFirst();
    }
}
