package nl.profielmonitor.stewardship;

import java.util.Arrays;
import java.util.List;

/**
 * What is wrong with what was typed about a column or a column set.
 *
 * @param field that it is about
 * @param column what the column is called now; empty if it is about none
 * @param key of the sentence
 * @param arguments of the sentence
 */
record ColumnFault(String field, String column, String key, List<Object> arguments) {

    /** The arguments, as a template passes them on. */
    public Object[] parameters() {
        return arguments.toArray();
    }

    static ColumnFault of(String field, String column, String key, Object... arguments) {
        return new ColumnFault(field, column, "stewardship.columns.fault." + key, Arrays.asList(arguments));
    }
}
