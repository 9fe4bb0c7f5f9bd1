package nl.profielmonitor.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.publication.Revision;
import nl.profielmonitor.statistics.Ratio;
import nl.profielmonitor.statistics.Total;
import nl.profielmonitor.tables.CountryTable;
import nl.profielmonitor.tables.RegionAddresses;
import nl.profielmonitor.web.Notation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Lays out the {@link CountryView} of a quarter. */
class CountryDrawing {

    /** Where the classes of coverage begin, in percents; below the first lies the lowest class. */
    private static final List<Long> CLASSES = List.of(65L, 70L, 75L, 80L);

    private static final int MOST_NEWS = 5;

    private final CountryTable table;
    private final MessageSource messages;
    private final Locale locale;
    private final Notation notation;
    private final CoverageAxis axis;

    CountryDrawing(CountryTable table, MessageSource messages, Locale locale) {
        this.table = table;
        this.messages = messages;
        this.locale = locale;
        this.notation = new Notation(locale);
        this.axis = CoverageAxis.of(table);
    }

    CountryView draw() {
        return new CountryView(
                table.quarter(),
                table.regions().size(),
                table.counted(),
                table.reported(),
                exactly(table.persons()),
                exactly(table.register()),
                table.coverage()
                        .map(ratio -> Percent.of(ratio, messages, locale))
                        .orElse(null),
                lacking(),
                byName().filter(row -> row.region().tile() != null)
                        .map(this::tile)
                        .toList(),
                IntStream.rangeClosed(0, CLASSES.size())
                        .mapToObj(step -> coverageClass(CLASSES.size() - step))
                        .toList(),
                new CountryView.Axis(
                        notation.percent(axis.from()),
                        notation.percent(axis.to()),
                        axis.from() > 0,
                        table.counted() > 1 ? table.coverage().map(axis::place).orElse(null) : null),
                table.regions().stream()
                        .filter(row -> row.total().isPresent())
                        .map(this::row)
                        .toList(),
                table.regions().stream()
                        .flatMap(row -> row.coverage().stream())
                        .anyMatch(ratio -> ratio.part() > ratio.whole()),
                byName().filter(row -> row.total().isEmpty())
                        .map(row -> new CountryView.Link(row.region().name(), path(row)))
                        .toList(),
                news());
    }

    private Stream<CountryTable.Row> byName() {
        return table.regions().stream()
                .sorted(Comparator.comparing(row -> row.region().name()));
    }

    private CountryView.Tile tile(CountryTable.Row row) {
        LabourMarketRegion.Tile place = Objects.requireNonNull(row.region().tile());
        return new CountryView.Tile(
                Syllables.hyphenated(row.region().name()),
                path(row),
                look(row),
                row.coverage().map(new Percentages(notation)::unsigned).orElse(null),
                place.column(),
                place.row());
    }

    private static String look(CountryTable.Row row) {
        if (row.total().isEmpty()) {
            return "silent";
        }
        return row.coverage()
                .map(ratio -> "m" + (coverageClassOf(ratio) + 1))
                .orElse(empty(row) ? "empty" : "uncovered");
    }

    private static boolean empty(CountryTable.Row row) {
        return row.register().isPresent() && row.register().getAsInt() == 0;
    }

    /** By the rounded percentage, so that a tile's colour and its number never disagree. */
    private static int coverageClassOf(Ratio coverage) {
        return (int) CLASSES.stream().filter(from -> coverage.percent() >= from).count();
    }

    private CountryView.CoverageClass coverageClass(int step) {
        return new CountryView.CoverageClass(
                "m" + (step + 1),
                step == 0 ? null : notation.percent(CLASSES.get(step - 1)),
                step == CLASSES.size() ? null : notation.percent(CLASSES.get(step)),
                (int) table.regions().stream()
                        .flatMap(row -> row.coverage().stream())
                        .filter(ratio -> coverageClassOf(ratio) == step)
                        .count());
    }

    private CountryView.Row row(CountryTable.Row row) {
        return new CountryView.Row(
                row.region().name(),
                path(row),
                row.coverage().map(new Percentages(notation)::share).orElse(null),
                row.coverage().map(axis::place).orElse(null),
                row.total().map(total -> FigureTable.Sum.of(total, notation)).orElseThrow(),
                row.register().isPresent() ? notation.number(row.register().getAsInt()) : null,
                empty(row),
                Listed.of(row.absent(), messages, locale));
    }

    private @Nullable Listed lacking() {
        return Listed.of(
                byName().filter(CountryTable.Row::counted)
                        .filter(row -> !row.absent().isEmpty())
                        .map(row -> row.region().name())
                        .toList(),
                messages,
                locale);
    }

    private List<CountryView.News> news() {
        return table.regions().stream()
                .flatMap(row -> row.revision().stream().map(revision -> news(row, revision)))
                .sorted(Comparator.comparing(Published::revision, Comparator.comparing(Revision::publishedAt))
                        .reversed())
                .limit(MOST_NEWS)
                .map(Published::news)
                .toList();
    }

    private Published news(CountryTable.Row row, Revision revision) {
        return new Published(
                revision,
                new CountryView.News(
                        row.region().name(), path(row), revision.number(), notation.date(revision.publishedAt())));
    }

    private record Published(Revision revision, CountryView.News news) {}

    private String path(CountryTable.Row row) {
        return row.total().isPresent()
                ? RegionAddresses.path(row.region(), table.quarter())
                : "/regio/" + row.region().slug();
    }

    private FigureTable.Sum exactly(long persons) {
        return FigureTable.Sum.of(Total.exactly(persons), notation);
    }
}
