package nl.profielmonitor.stewardship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.ingest.HeaderReading;
import nl.profielmonitor.ingest.Headings;
import nl.profielmonitor.ingest.Headings.Heading;
import nl.profielmonitor.ingest.KeptFiles;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.ColumnSets;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.Delivery;
import org.springframework.stereotype.Component;
import org.threeten.extra.YearQuarter;

/** Makes a column set of the columns that a delivered file has, and has the file read by it. */
@Component
class ColumnsOfFile {

    private final Desk desk;
    private final KeptFiles files;
    private final ColumnSets columns;
    private final Clock clock;

    ColumnsOfFile(Desk desk, KeptFiles files, ColumnSets columns, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.columns = columns;
        this.clock = clock;
    }

    /**
     * The set as it is proposed: the columns of the set before that the file has, and the new ones, in file order.
     *
     * @param fresh places of the new columns, from 0
     * @param named whether the headings of the others become their names
     * @return empty for a file without a header
     */
    Optional<NewSetForm> proposed(Delivery delivery, Set<Integer> fresh, boolean named) {
        DeliveryTerms terms = desk.terms(delivery, false);
        int seen = columns.version();
        Assessment assessment = desk.assess(delivery, terms);
        return assessment.headings().map(headings -> {
            ColumnSet before = before(headings);
            List<NewColumn> proposed = new ArrayList<>();
            for (Heading heading : headings.all()) {
                int number = proposed.size() + 1;
                (fresh.contains(heading.index())
                                ? Optional.of(NewColumn.called(heading.text(), number, place(heading)))
                                : known(heading, before, number, named))
                        .ifPresent(proposed::add);
            }
            return NewSetForm.of(proposed, before, first(assessment, terms), seen);
        });
    }

    private static Optional<NewColumn> known(Heading heading, ColumnSet before, int number, boolean named) {
        return heading.meaning().flatMap(code -> category(before, code)).map(category -> {
            NewColumn column = NewColumn.of(category, number, place(heading));
            boolean names = named && heading.chosen() && !heading.text().isEmpty();
            return names ? column.named(heading.text(), category) : column;
        });
    }

    private static String place(Heading heading) {
        return Integer.toString(heading.index());
    }

    private static Optional<CountCategory> category(ColumnSet set, String code) {
        return set.categories().stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    private ColumnSet before(Headings headings) {
        List<ColumnSet> all = columns.all();
        return all.stream()
                .filter(set -> headings.sets().contains(set.code()))
                .findFirst()
                .orElse(all.get(all.size() - 1));
    }

    /** The first quarter of the file; that of now, where it is not known. */
    private YearQuarter first(Assessment assessment, DeliveryTerms terms) {
        return assessment.drafts().stream()
                .map(draft -> draft.key().quarter())
                .min(Comparator.naturalOrder())
                .or(() -> terms.quarter().flatMap(DeliveryTerms::readQuarter))
                .orElseGet(() -> YearQuarter.from(LocalDate.now(clock)));
    }

    /**
     * Has a file read by a set that was started with its columns; headings that say it themselves are left to do so.
     *
     * @return whether it is read so; not if somebody else said something of the file meanwhile, or it was published
     */
    boolean readBy(NewSetForm started, Delivery delivery) {
        DeliveryTerms terms = desk.terms(delivery, false);
        Map<Integer, String> before =
                terms.header().map(HeaderReading::meanings).orElse(Map.of());
        return desk.assess(delivery, terms)
                .headings()
                .filter(headings -> {
                    Map<Integer, String> meanings = meanings(started, headings, before);
                    return meanings.equals(before)
                            || files.readHeader(
                                    delivery, terms, new HeaderReading(headings.sheet(), headings.line(), meanings));
                })
                .isPresent();
    }

    private static Map<Integer, String> meanings(NewSetForm started, Headings headings, Map<Integer, String> before) {
        Map<Integer, String> meanings = new TreeMap<>(before);
        for (Heading heading : headings.all()) {
            started.wanted().stream()
                    .filter(column -> column.heading().equals(Integer.toString(heading.index())))
                    .findFirst()
                    .ifPresent(column -> {
                        meanings.remove(heading.index());
                        if (!column.isMeantBy(heading.text())) {
                            meanings.put(heading.index(), column.code());
                        }
                    });
        }
        return meanings;
    }
}
