package nl.profielmonitor.ingest.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.profielmonitor.ingest.read.PublicationText.Part;

/** Finds in the prose under a table the sentence that gives the size of the register and the share of it. */
final class ClosingSentence {

    /** The places of what it says among the leading cells of {@link ReadFile.Publications}. */
    private static final int REGISTER = 2;

    private static final int PERCENTAGE = 3;

    /** Line breaks may fall anywhere in it; they are single spaces by now. */
    private static final Pattern SENTENCE = Pattern.compile(
            "doelgroepregister banenafspraak in totaal (\\S+(?: [0-9]{3})*) personen"
                    + "(?:\\W+hiervan is (\\S+?) ?% bekend)?",
            Pattern.CASE_INSENSITIVE);

    private final List<PrintedLine> prose;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();

    private ClosingSentence(List<PrintedLine> prose) {
        this.prose = prose;
        for (PrintedLine line : prose) {
            starts.add(text.length());
            text.append(line.text()).append(' ');
        }
    }

    /** What it says, by the place of the cell; nothing where there is no such sentence. */
    static Map<Integer, Part> in(List<PrintedLine> prose) {
        return new ClosingSentence(prose).parts();
    }

    private Map<Integer, Part> parts() {
        Matcher match = SENTENCE.matcher(text);
        Map<Integer, Part> parts = new LinkedHashMap<>();
        if (match.find()) {
            parts.put(REGISTER, new Part(match.group(1), lineAt(match.start(1))));
            if (match.group(2) != null) {
                parts.put(PERCENTAGE, new Part(match.group(2), lineAt(match.start(2))));
            }
        }
        return parts;
    }

    private int lineAt(int offset) {
        int index = starts.size() - 1;
        while (starts.get(index) > offset) {
            index--;
        }
        return prose.get(index).line();
    }
}
