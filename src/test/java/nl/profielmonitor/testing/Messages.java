package nl.profielmonitor.testing;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The messages of one file: key and text.
 *
 * @param faults what is wrong with the file itself
 */
record Messages(Map<String, String> texts, List<String> faults) {

    /** A {@code '} that {@link MessageFormat} swallows: neither doubled nor around a brace. */
    private static final Pattern APOSTROPHE_IN_ORDER = Pattern.compile("''|'[{}]+'");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /** Reads a file: one message a line, {@code key=text}. */
    static Messages parse(String file) {
        Map<String, String> texts = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        file.lines()
                .map(String::stripLeading)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    int sign = line.indexOf('=');
                    if (sign < 1 || line.endsWith("\\")) {
                        faults.add("not one message on one line: " + line);
                    } else if (texts.put(line.substring(0, sign).strip(), textOf(line.substring(sign + 1))) != null) {
                        faults.add("twice: " + line.substring(0, sign).strip());
                    }
                });
        texts.forEach((key, text) -> faults.addAll(faultsOf(key, text)));
        return new Messages(texts, faults);
    }

    /** A space at the edge of a text is written after a backslash. */
    private static String textOf(String written) {
        return written.stripLeading().replace("\\ ", " ");
    }

    /** What differs between two languages of the same messages. */
    List<String> differences(Messages other) {
        List<String> differences = new ArrayList<>();
        missingFrom(other).forEach(key -> differences.add("only in the first language: " + key));
        other.missingFrom(this).forEach(key -> differences.add("only in the second language: " + key));
        texts.forEach((key, text) -> {
            String translation = other.texts.getOrDefault(key, text);
            if (!arguments(text).equals(arguments(translation))) {
                differences.add("other arguments: " + key);
            }
        });
        return differences;
    }

    private TreeSet<String> missingFrom(Messages other) {
        TreeSet<String> missing = new TreeSet<>(texts.keySet());
        missing.removeAll(other.texts.keySet());
        return missing;
    }

    private static TreeSet<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> faultsOf(String key, String text) {
        List<String> faults = new ArrayList<>();
        if (text.isEmpty()) {
            faults.add("empty: " + key);
        }
        Matcher ordered = APOSTROPHE_IN_ORDER.matcher(text);
        if (ordered.replaceAll("").contains("'")) {
            faults.add("an apostrophe that is not doubled (or write ’): " + key);
        }
        try {
            new MessageFormat(text, Locale.ROOT);
        } catch (IllegalArgumentException e) {
            faults.add("no message format (" + e.getMessage() + "): " + key);
        }
        return faults;
    }
}
