package nl.profielmonitor.ingest.draft;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.profielmonitor.ingest.read.Blanks;
import nl.profielmonitor.publication.Count;

/**
 * How a count is written: digits, possibly in groups of three with one and the same separator, or one of the two signs
 * that there is none. All else is a fault and never guessed.
 */
sealed interface CountNotation {

    record Written(Count count) implements CountNotation {}

    record Blank() implements CountNotation {}

    /** @param why the sentence that says what it looks like instead */
    record Fault(String why) implements CountNotation {}

    /** Why it is no count, where it looks like nothing in particular. */
    String LIKE_NOTHING = "anders";

    /** Of a count, without separators: {@link Count.Known} holds no more. */
    int MOST_DIGITS = 9;

    Pattern PLAIN = Pattern.compile("[0-9]{1,9}");

    /** The separators: dot, space, no-break space, narrow no-break space. */
    Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}([. \\u00A0\\u202F])[0-9]{3}(?:\\1[0-9]{3})*");

    Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    /** What a fault looks like, the more telling first. */
    List<Map.Entry<Pattern, String>> LOOKS = List.of(
            Map.entry(Pattern.compile("=.*"), "formule"),
            Map.entry(Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}([-/])[0-9]{1,2}\\1[0-9]{4}"), "datum"),
            Map.entry(Pattern.compile("[-\\u2010-\\u2015\\u2212]+"), "streepje"),
            Map.entry(Pattern.compile("0[0-9]{9,}"), "te-veel-cijfers"),
            Map.entry(Pattern.compile("[0-9]{10,}"), "te-groot"),
            Map.entry(Pattern.compile("[-\\u2010-\\u2015\\u2212]\\s*[0-9].*"), "negatief"),
            Map.entry(Pattern.compile("[0-9]+(?:[.,][0-9]+)?[eE][+-]?[0-9]+"), "wetenschappelijk"),
            Map.entry(Pattern.compile("[1-9][0-9]{0,2}(?:,[0-9]{3})+"), "komma"),
            Map.entry(Pattern.compile("[0-9]*[.,][0-9.,]*"), "geen-geheel"),
            Map.entry(Pattern.compile("[0-9]*\\p{Cf}[0-9\\p{Cf}]*"), "onzichtbaar"),
            Map.entry(Pattern.compile("(?=.*[0-9])(?=.*\\p{L})[0-9\\p{L}.]+"), "letter"));

    static CountNotation read(String cell) {
        String text = Blanks.stripSpaces(cell);
        if (text.isEmpty()) {
            return new Blank();
        }
        if (PLAIN.matcher(text).matches()) {
            return new Written(Count.of(Integer.parseInt(text)));
        }
        if (text.equals(".")) {
            return new Written(Count.Missing.UNKNOWN);
        }
        if (text.equals("x") || text.equals("X")) {
            return new Written(Count.Missing.SECRET);
        }
        return GROUPED.matcher(text).matches() ? grouped(text) : new Fault(lookOf(text));
    }

    private static CountNotation grouped(String text) {
        String digits = NO_DIGIT.matcher(text).replaceAll("");
        return digits.length() > MOST_DIGITS ? new Fault("te-groot") : new Written(Count.of(Integer.parseInt(digits)));
    }

    private static String lookOf(String text) {
        return LOOKS.stream()
                .filter(look -> look.getKey().matcher(text).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(LIKE_NOTHING);
    }
}
