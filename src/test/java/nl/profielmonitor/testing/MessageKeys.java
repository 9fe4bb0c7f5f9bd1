package nl.profielmonitor.testing;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The message keys that a source file names: whole ones, and beginnings ({@code finding.}) that the program completes.
 */
record MessageKeys(Set<String> whole, Set<String> beginnings) {

    private static final String KEY = "[a-z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9-]+)*";

    /** {@code #{key}} or {@code #{key(…)}}. */
    private static final Pattern IN_EXPRESSION = Pattern.compile("#\\{\\s*(" + KEY + ")\\s*[(}]");

    /** {@code #messages.msg('key'…)} and its like. */
    private static final Pattern IN_CALL = Pattern.compile("#messages\\.\\w+\\(\\s*'(" + KEY + ")'");

    /** {@code 'beginning.'} and {@code |beginning.$…|}. */
    private static final Pattern BEGINNING_IN_TEMPLATE = Pattern.compile("['|{](" + KEY + "\\.)(?='|\\$)");

    private static final Pattern STRING = Pattern.compile("\"\\{?(" + KEY + "\\.?)}?\"");

    /** Names of files look like keys. */
    private static final Pattern FILE =
            Pattern.compile(".*\\.(csv|xlsx|pdf|json|jsonstat|html|css|js|svg|txt|xml|properties|zip|ttf|woff2|sql)");

    /** Those of a template. */
    static MessageKeys ofTemplate(String template) {
        Set<String> whole = found(IN_EXPRESSION, template);
        whole.addAll(found(IN_CALL, template));
        return new MessageKeys(whole, found(BEGINNING_IN_TEMPLATE, template));
    }

    /**
     * Those of a Java file: strings that look like a key.
     *
     * @param known the messages that there are; a string whose first word no message begins with is something else
     */
    static MessageKeys ofJava(String source, Collection<String> known) {
        Set<String> roots = known.stream().map(MessageKeys::root).collect(Collectors.toSet());
        Set<String> strings = found(STRING, source);
        strings.removeIf(
                string -> !roots.contains(root(string)) || FILE.matcher(string).matches());
        Set<String> beginnings = new TreeSet<>(strings);
        beginnings.removeIf(string -> !string.endsWith("."));
        strings.removeIf(string -> string.endsWith(".") || (!string.contains(".") && !known.contains(string)));
        return new MessageKeys(strings, beginnings);
    }

    /** Whether a message is used. */
    boolean use(String key) {
        return whole.contains(key) || beginnings.stream().anyMatch(key::startsWith);
    }

    /** The keys and beginnings that no message has. */
    Set<String> missingFrom(Collection<String> known) {
        Set<String> missing = new TreeSet<>(whole);
        missing.removeAll(known);
        beginnings.stream()
                .filter(beginning -> known.stream().noneMatch(key -> key.startsWith(beginning)))
                .forEach(missing::add);
        return missing;
    }

    private static String root(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
