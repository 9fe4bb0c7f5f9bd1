package nl.profielmonitor.ingest.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.profielmonitor.ingest.read.ReadFile.Said;

/** Finds in the prose around a table the sentences that give the size of a register and the share of it. */
final class ClosingSentence {

    /** Line breaks may fall anywhere in it; they are single spaces by now. */
    private static final Pattern SENTENCE = Pattern.compile(
            "doelgroepregister banenafspraak in totaal (\\S+(?: [0-9]{3})*) personen"
                    + "(?:\\W+hiervan is (\\S+?) ?% bekend)?",
            Pattern.CASE_INSENSITIVE);

    /** Words of it, and numbers that are greater than that of a page. */
    private static final Pattern PART = Pattern.compile(
            "regio|bevat|telt|heeft|omvat|kent|doelgroep|register|banenafspraak|totaal|personen|hiervan|bekend|sonar|%|[0-9][. ][0-9]{3}",
            Pattern.CASE_INSENSITIVE);

    /** What stands before it in the same sentence; a region may itself be called 'Regio …'. */
    private static final Pattern NAMING = Pattern.compile(
            ".*(?<!\\p{L})(?<!regio )(?:arbeidsmarktregio|regio)(?!\\p{L}) ?"
                    + "(.*?)(?: ?\\b(?:bevat|telt|heeft|omvat|kent) (?:het|een))? ?",
            Pattern.CASE_INSENSITIVE);

    /** In characters: what stands further before it is not looked at. */
    private static final int FAR = 400;

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!] ");

    private final List<PrintedLine> prose;
    private final OptionalInt under;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();

    private ClosingSentence(List<PrintedLine> prose, OptionalInt under) {
        this.prose = prose;
        this.under = under;
        for (PrintedLine line : prose) {
            starts.add(text.length());
            text.append(line.text()).append(' ');
        }
    }

    /**
     * All that there are, in order.
     *
     * @param under a row of the table that they belong to by where they stand
     */
    static List<ReadFile.Closing> in(List<PrintedLine> prose, OptionalInt under) {
        return new ClosingSentence(prose, under).all();
    }

    /** Whether a line may be part of such a sentence, which every page of a publication can end with. */
    static boolean mayBePart(PrintedLine line) {
        return PART.matcher(line.text()).find();
    }

    private List<ReadFile.Closing> all() {
        List<ReadFile.Closing> all = new ArrayList<>();
        Matcher match = SENTENCE.matcher(text);
        int before = 0;
        while (match.find()) {
            all.add(new ReadFile.Closing(
                    region(Math.max(before, match.start() - FAR), match.start()),
                    said(match.group(1), match.start(1)),
                    Optional.ofNullable(match.group(2)).map(percentage -> said(percentage, match.start(2))),
                    under));
            before = match.end();
        }
        return all;
    }

    /** Whom it names between two places of the text; what cannot be told apart from a name belongs to it. */
    private Optional<Said> region(int from, int to) {
        int start = from;
        Matcher end = SENTENCE_END.matcher(text).region(from, to);
        while (end.find()) {
            start = end.end();
        }
        Matcher naming = NAMING.matcher(text).region(start, to);
        return naming.matches() && !naming.group(1).isEmpty()
                ? Optional.of(said(naming.group(1), naming.start(1)))
                : Optional.empty();
    }

    private Said said(String words, int offset) {
        int found = Collections.binarySearch(starts, offset);
        int index = found >= 0 ? found : -found - 2;
        return new Said(words, prose.get(index).line());
    }
}
