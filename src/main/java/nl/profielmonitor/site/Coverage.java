package nl.profielmonitor.site;

import java.util.Locale;
import java.util.Optional;
import nl.profielmonitor.statistics.Total;
import nl.profielmonitor.tables.RegionTable;
import nl.profielmonitor.web.Notation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What can be said of a region's persons in Sonar and in the register.
 *
 * @param kind of sentence: {@code known}, {@code above} (more in Sonar than in the register), {@code above-at-least},
 *     {@code register-unknown}, {@code register-empty} (it has 0 persons), {@code register-empty-at-least}, {@code
 *     total-unknown}, {@code neither}, or where of the total nothing is known at all {@code total-missing} or {@code
 *     both-missing}
 * @param register null where it is unknown
 * @param percent null where there is no coverage
 * @param missing persons in the register who are not known in Sonar; null where that can't be said, or is nobody
 * @param unclear whether that can't be said because counts or municipalities are missing
 */
record Coverage(
        String kind,
        FigureTable.Sum persons,
        FigureTable.@Nullable Sum register,
        @Nullable Percent percent,
        FigureTable.@Nullable Sum missing,
        boolean unclear) {

    static Coverage of(RegionTable table, MessageSource messages, Locale locale) {
        Notation notation = new Notation(locale);
        return new Coverage(
                kind(table),
                FigureTable.Sum.of(table.total(), notation),
                table.register().isPresent() ? exactly(table.register().getAsInt(), notation) : null,
                table.coverage()
                        .map(ratio -> Percent.of(ratio, messages, locale))
                        .orElse(null),
                rest(table)
                        .filter(persons -> whole(table))
                        .map(persons -> exactly(persons, notation))
                        .orElse(null),
                rest(table).isPresent() && !whole(table));
    }

    private static FigureTable.Sum exactly(long persons, Notation notation) {
        return FigureTable.Sum.of(Total.exactly(persons), notation);
    }

    /** What the register has beyond the total; whether those are known in Sonar is clear only of a whole total. */
    private static Optional<Long> rest(RegionTable table) {
        return table.register().stream()
                .mapToObj(register -> register - table.total().persons())
                .filter(persons -> persons > 0)
                .findFirst();
    }

    private static boolean whole(RegionTable table) {
        return table.total().exact() && table.absent().isEmpty();
    }

    private static String kind(RegionTable table) {
        if (table.coverage().isPresent()) {
            return table.coverage().get().part() > table.coverage().get().whole() ? "above" : "known";
        }
        boolean exact = table.total().exact();
        if (!exact && table.total().persons() == 0) {
            return table.register().isPresent() ? "total-missing" : "both-missing";
        }
        if (table.register().isEmpty()) {
            return exact ? "register-unknown" : "neither";
        }
        if (table.register().getAsInt() == 0) {
            return exact ? "register-empty" : "register-empty-at-least";
        }
        return table.total().persons() > table.register().getAsInt() ? "above-at-least" : "total-unknown";
    }
}
