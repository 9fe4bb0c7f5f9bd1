package nl.profielmonitor.site;

import nl.profielmonitor.tables.RegionTable;
import nl.profielmonitor.web.Notation;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a region's persons in Sonar and in the register.
 *
 * @param kind of sentence: {@code known}, {@code above} (more in Sonar than in the register), {@code register-unknown},
 *     {@code register-empty} (it has 0 persons), {@code register-empty-at-least}, {@code total-unknown}, {@code neither},
 *     or where of the total nothing is known at all {@code total-missing} or {@code both-missing}
 * @param percent null where there is no coverage
 * @param missing persons in the register who are not known in Sonar; null where that can't be said, or is nobody
 */
record Coverage(
        String kind,
        String persons,
        @Nullable String register,
        @Nullable String percent,
        @Nullable String missing) {

    static Coverage of(RegionTable table, Notation notation) {
        long persons = table.total().persons();
        String register =
                table.register().isPresent() ? notation.number(table.register().getAsInt()) : null;
        return new Coverage(
                kind(table),
                notation.number(persons),
                register,
                table.coverage().map(ratio -> notation.percent(ratio.percent())).orElse(null),
                table.coverage()
                        .filter(ratio -> ratio.whole() > ratio.part())
                        .map(ratio -> notation.number(ratio.whole() - ratio.part()))
                        .orElse(null));
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
        return "total-unknown";
    }
}
