package nl.profielmonitor.tables;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.statistics.Total;

/**
 * A figure that is another one in a later revision.
 *
 * @param row name of the row as published; absent for the region as a whole
 * @param kind what is counted
 * @param category the column that it is in; absent for a total of all columns and for the register
 */
public record FigureChange(
        Optional<String> row, Kind kind, Optional<CountCategory> category, Value old, Value corrected) {

    public enum Kind {
        COUNT,
        TOTAL,
        REGISTER;

        /** The word for it in keys of messages. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** New minus old, where both are known exactly. */
    public OptionalLong difference() {
        return old.known() && corrected.known()
                ? OptionalLong.of(corrected.persons() - old.persons())
                : OptionalLong.empty();
    }

    /**
     * What is said of a number of persons.
     *
     * @param persons 0 where nothing is known of them
     */
    public record Value(Sort sort, long persons) {

        static final Value NONE = new Value(Sort.NONE, 0);

        public enum Sort {
            KNOWN,
            AT_LEAST,
            UNKNOWN,
            SECRET,
            /** There is no such row or column. */
            NONE
        }

        static Value of(Count count) {
            return count.persons().isPresent()
                    ? new Value(Sort.KNOWN, count.persons().getAsInt())
                    : new Value(count == Count.Missing.SECRET ? Sort.SECRET : Sort.UNKNOWN, 0);
        }

        /** 'At least 0' says nothing: then it is not known at all. */
        static Value of(Total total) {
            Sort inexact = total.persons() == 0 ? Sort.UNKNOWN : Sort.AT_LEAST;
            return new Value(total.exact() ? Sort.KNOWN : inexact, total.persons());
        }

        static Value of(OptionalInt register) {
            return register.isPresent() ? new Value(Sort.KNOWN, register.getAsInt()) : new Value(Sort.UNKNOWN, 0);
        }

        /** Whether it is a number, and exactly that. */
        public boolean known() {
            return sort == Sort.KNOWN;
        }

        /** Whether there is a number to show. */
        public boolean numbered() {
            return known() || sort == Sort.AT_LEAST;
        }

        /** The word for it in keys of messages. */
        public String code() {
            return sort.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
