package nl.profielmonitor.stewardship;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The version of the columns that a form was filled in on: nothing that was said since is overwritten. */
final class SeenVersion {

    private static final String FIELD = "gezien";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private SeenVersion() {}

    /** Of a form that was sent without one, what is no version at all. */
    static int in(UnaryOperator<String> fields) {
        return Optional.of(fields.apply(FIELD))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf)
                .orElse(-1);
    }
}
