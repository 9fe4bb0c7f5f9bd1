package nl.profielmonitor.ingest.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.profielmonitor.geography.Names;

/**
 * Tells the running headers and footers of a publication from rows that lost their figures: what comes again on another page at
 * the same place, digits aside, or is plainly a title, a source, a date or a page number.
 */
final class RunningLines {

    /** Headers and footers have so many lines at most. */
    private static final int DEEP = 3;

    /** How the rows begin that are no municipality's. */
    private static final List<String> OTHER_ROWS = List.of("totaal", "onbekend", "overig");

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}(?:[. \\u00A0\\u202F]?[0-9]{3})*|[.xX–-]");

    private static final Pattern SOURCE = Pattern.compile("(?:(?:bron|source) ?:|©).*", Pattern.CASE_INSENSITIVE);

    private static final Pattern SAID_ANYWHERE = Pattern.compile(
            "transparantie van klantprofielen|\\buwv\\b"
                    + "|(?:\\b(?:peildatum|stand (?:per|op)|datum):? ?)?\\b[0-9]{1,2}(?: (?:januari|februari|maart|april|mei|juni|juli"
                    + "|augustus|september|oktober|november|december) |[-/][0-9]{1,2}[-/])[0-9]{4}\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—|·•/, ]*+(?:(?:pagina|bladzijde|blz\\.?|page)? ?[0-9]{1,3}(?: ?(?:van|of|/) ?[0-9]{1,3})?)?[-–—|·•/, ]*",
            Pattern.CASE_INSENSITIVE);

    private final Set<Integer> repeated;

    private RunningLines(Set<Integer> repeated) {
        this.repeated = repeated;
    }

    /** A place on pages, and what stands there. */
    private record Place(boolean fromTop, int depth, String text) {}

    /**
     * @param lines none of them blank
     * @param firsts the number of the first line of each page
     * @param width how many cells a row should have
     */
    static RunningLines of(List<PrintedLine> lines, List<Integer> firsts, int width) {
        Set<String> names = lines.stream()
                .filter(line -> line.cells().size() == width)
                .map(line -> Names.key(line.name()))
                .collect(Collectors.toSet());
        Map<Place, List<PrintedLine>> byPlace = new HashMap<>();
        for (List<PrintedLine> page : pages(lines, firsts)) {
            for (int depth = 0; depth < Math.min(DEEP, page.size()); depth++) {
                put(true, depth, page.get(depth), byPlace);
                put(false, depth, page.get(page.size() - 1 - depth), byPlace);
            }
        }
        Set<Integer> repeated = new HashSet<>();
        byPlace.values().stream()
                .filter(same -> same.size() > 1)
                .flatMap(List::stream)
                .filter(line -> mayRun(line, width) && !isNameOfRow(line, names))
                .forEach(line -> repeated.add(line.line()));
        return new RunningLines(repeated);
    }

    private static boolean isNameOfRow(PrintedLine line, Set<String> names) {
        String key = Names.key(line.name());
        return names.contains(key) || OTHER_ROWS.stream().anyMatch(key::startsWith);
    }

    private static List<List<PrintedLine>> pages(List<PrintedLine> lines, List<Integer> firsts) {
        List<List<PrintedLine>> pages = new ArrayList<>(List.of(new ArrayList<>()));
        int turned = 0;
        for (PrintedLine line : lines) {
            boolean turns = false;
            while (turned < firsts.size() && firsts.get(turned) <= line.line()) {
                turned++;
                turns = true;
            }
            if (turns) {
                pages.add(new ArrayList<>());
            }
            pages.get(pages.size() - 1).add(line);
        }
        return pages;
    }

    private static void put(boolean fromTop, int depth, PrintedLine line, Map<Place, List<PrintedLine>> byPlace) {
        String text = line.text().replaceAll("[0-9]+", "#");
        byPlace.computeIfAbsent(new Place(fromTop, depth, text), place -> new ArrayList<>())
                .add(line);
    }

    /** A line that stands by its cells under the columns of a table is a row, and so is one with several counts. */
    private static boolean mayRun(PrintedLine line, int width) {
        return !line.isHeading()
                && line.cells().size() != width
                && !line.isUncertain()
                && line.cells().stream()
                                .filter(cell -> COUNT.matcher(cell).matches())
                                .count()
                        < 2;
    }

    /** Whether it comes again on another page. */
    boolean repeat(PrintedLine line) {
        return repeated.contains(line.line());
    }

    /** Whether a line amid rows of so many cells is a title, a source, a date or a page number, or several of these. */
    static boolean isPlain(PrintedLine line, int width) {
        return mayRun(line, width) && (SOURCE.matcher(line.text()).matches() || saysNothingElse(line.text()));
    }

    private static boolean saysNothingElse(String text) {
        String rest = SAID_ANYWHERE.matcher(text).replaceAll("");
        return isPageNumber(rest);
    }

    /** Whether a text is a page number between any signs, or nothing but such signs. */
    static boolean isPageNumber(String text) {
        return PAGE_NUMBER.matcher(text.strip()).matches();
    }
}
