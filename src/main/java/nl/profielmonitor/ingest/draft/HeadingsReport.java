package nl.profielmonitor.ingest.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.ingest.Headings;
import nl.profielmonitor.ingest.Headings.Heading;
import nl.profielmonitor.ingest.read.Blanks;
import nl.profielmonitor.publication.ColumnSet;

/** Tells how the header of a table was read. */
public final class HeadingsReport {

    private final Columns columns;
    private final Collection<Integer> nameless;
    private final Vocabulary vocabulary;
    private final Needs needs;
    private final Set<ColumnSet> sets = new LinkedHashSet<>();

    /** @param followed the sets that the figures under it follow; where there are no figures it is held against one all the same */
    public HeadingsReport(Table table, Vocabulary vocabulary, DeliveryTerms terms, Stream<ColumnSet> followed) {
        this.columns = table.columns();
        this.nameless = columns.shape().nameless(table.rows());
        this.vocabulary = vocabulary;
        this.needs = new Needs(vocabulary, terms);
        followed.forEach(sets::add);
        if (sets.isEmpty()) {
            sets.add(table.set());
        }
    }

    /**
     * @param sheet number of the worksheet, from 0
     * @param sheets the names of all of them
     */
    public Headings of(OptionalInt sheet, List<String> sheets) {
        List<String> absent = absent();
        return new Headings(
                sheet,
                sheets,
                columns.line(),
                IntStream.range(0, Math.min(columns.header().cells().size(), Columns.MOST))
                        .filter(this::says)
                        .mapToObj(index -> heading(index, absent))
                        .toList(),
                absent,
                sets.stream().allMatch(set -> needs.of(columns, set).isEmpty()),
                sets.stream().map(ColumnSet::code).toList());
    }

    /** Whether a column has a heading, holds something without one, or was spoken of. */
    private boolean says(int index) {
        return !Blanks.isBlank(columns.header().cells().get(index))
                || nameless.contains(index)
                || columns.said().containsKey(index);
    }

    private Heading heading(int index, List<String> absent) {
        String text = Blanks.strip(columns.header().cells().get(index));
        Optional<String> meaning = columns.meaning(index, sets);
        return new Heading(
                index,
                text,
                meaning,
                columns.said().containsKey(index),
                meaning.isPresent() ? Optional.empty() : vocabulary.nearlySame(text, absent));
    }

    /** Counts first: those are what is called otherwise most often. */
    private List<String> absent() {
        List<String> absent = new ArrayList<>();
        sets.forEach(set -> columns.lacking(set).stream()
                .filter(code -> !absent.contains(code))
                .forEach(absent::add));
        Role.ofSheets().stream()
                .filter(role -> role != Role.FICTITIOUS && !columns.has(role))
                .map(Role::header)
                .forEach(absent::add);
        return absent;
    }
}
