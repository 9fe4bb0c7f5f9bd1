package nl.profielmonitor.ingest.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.Assessment.Source;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.TotalRow;
import nl.profielmonitor.ingest.read.ReadFile.Said;

/**
 * Finds the tables in the lines of a publication: under a heading with quarter and region the rows of the
 * municipalities, a total row, and a sentence that gives the size of the register and the share of it. Title, running
 * headers, footers and prose are passed over.
 */
final class PublicationText {

    /** The places of the leading cells of {@link ReadFile.Publications}. */
    private static final int QUARTER = 0;

    private static final int REGION = 1;

    /** The rows of a table have at least a count and a total. A line with fewer cells is prose, unless it stands amid rows. */
    private static final int FEWEST_CELLS = 2;

    private static final String TITLE = Names.key("Transparantie van klantprofielen");

    private static final Pattern HEADING = Pattern.compile(
            "((?:eerste|tweede|derde|vierde|[1-4](?:e|de|ste)) kwartaal (?:van )?[0-9]{4}|[0-9]{4}[- ]?(?:q|kw0?)[1-4])"
                    + "(?: |$)(.*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:pagina|bladzijde|blz\\.?|page)? ?[0-9]+(?: ?(?:van|of|/) ?[0-9]+)?", Pattern.CASE_INSENSITIVE);

    private final int width;
    private final RunningLines running;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<PrintedLine> table = new ArrayList<>();
    private final List<PrintedLine> prose = new ArrayList<>();
    private final List<ReadFile.Headings> headings = new ArrayList<>();
    private final List<ReadFile.Closing> closings = new ArrayList<>();
    private TableHeadings above = TableHeadings.NONE;
    private Optional<Heading> heading = Optional.empty();
    private boolean awaitsRegion;
    private boolean ended;
    private boolean repeatsHeadings;

    private record Heading(PrintedLine at, String quarter, Optional<Said> region) {

        boolean says(String text) {
            String region = region().map(Said::text).orElse("");
            return Names.same(text, quarter + region);
        }
    }

    private PublicationText(int width, RunningLines running) {
        this.width = width;
        this.running = running;
    }

    /**
     * What the lines of a file say: the rows of all tables, each with its leading cells, its name, its counts and its total.
     *
     * @param width how many cells a row should have ({@link #width})
     */
    static ReadFile read(Source source, List<PrintedLine> lines, int width, List<Finding> remarks) {
        List<PrintedLine> said = lines.stream().filter(line -> !line.isBlank()).toList();
        PublicationText text = new PublicationText(width, RunningLines.of(said, source.pages(), width));
        said.forEach(text::take);
        text.finish();
        return width == 0 || text.rows.isEmpty()
                ? new ReadFile.Failure(Finding.error(FindingCode.LEEG_BESTAND).saying("geen-tabel"))
                : new ReadFile.Publications(source, text.rows, width - 1, text.closings, text.headings, remarks);
    }

    /** How many cells most rows have; 0 if there is no table. */
    static int width(List<PrintedLine> lines) {
        Map<Integer, Integer> rowsByWidth = new TreeMap<>();
        lines.stream()
                .filter(line -> !line.name().isEmpty())
                .map(line -> line.cells().size())
                .filter(cells -> cells >= FEWEST_CELLS)
                .forEach(cells -> rowsByWidth.merge(cells, 1, Integer::sum));
        return rowsByWidth.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** Whether a line is one by which a publication is known: its title, or the heading of a table. */
    static boolean marks(PrintedLine line) {
        return isTitle(line) || HEADING.matcher(line.text()).matches();
    }

    private static boolean isTitle(PrintedLine line) {
        return Names.key(line.text()).equals(TITLE);
    }

    private void take(PrintedLine line) {
        Matcher match = HEADING.matcher(line.text());
        boolean namesRegion = awaitsRegion && line.cells().size() != width;
        awaitsRegion = false;
        if (namesRegion) {
            heading = heading.map(
                    of -> new Heading(of.at(), of.quarter(), Optional.of(new Said(line.text(), line.line()))));
        } else if (match.matches()) {
            head(line, match.group(1), match.group(2));
        } else if (line.isHeading() || !passedOver(line)) {
            put(line);
        }
    }

    private void head(PrintedLine line, String quarter, String region) {
        if (heading.filter(running -> running.says(line.text())).isPresent()) {
            return;
        }
        boolean alone = RunningLines.isPageNumber(region);
        boolean again = isAmid()
                && heading.filter(of -> Names.same(of.quarter(), quarter)).isPresent();
        if (alone && (again || !region.isBlank())) {
            return;
        }
        finish();
        awaitsRegion = region.isBlank();
        heading = Optional.of(new Heading(
                line, quarter, awaitsRegion ? Optional.empty() : Optional.of(new Said(region.strip(), line.line()))));
    }

    /** The title, a page number, or the region's name with or without one. */
    private boolean passedOver(PrintedLine line) {
        String region = heading.flatMap(Heading::region).map(Said::text).orElse("");
        String text =
                region.isEmpty() ? line.text() : line.text().replace(region, "").strip();
        boolean pageNumber = PAGE_NUMBER.matcher(text).matches() && !continuesSentence(line) && !isInColumns(line);
        return text.isEmpty()
                || isTitle(line)
                || pageNumber
                || (running.repeat(line) && (isAmid() || !ClosingSentence.mayBePart(line)) && !continuesSentence(line))
                || (isAmid() && RunningLines.isPlain(line, width));
    }

    /** Whether its numbers stand amid those of rows: it may be what is left of one. */
    private boolean isInColumns(PrintedLine line) {
        return line.cells().size() == width || line.isUncertain();
    }

    private boolean isAmid() {
        return !table.isEmpty() && !ended;
    }

    /** Whether it is the number for which the closing sentence waits, with nothing else on its line. */
    private boolean continuesSentence(PrintedLine line) {
        return !prose.isEmpty()
                && prose.get(prose.size() - 1).text().endsWith("totaal")
                && line.text().chars().allMatch(Character::isDigit);
    }

    /**
     * Amid rows a line that is none, or is one of another width, has lost cells or has too many: it stays a row. Only the
     * headings may come again, on the next page; a line of numbers alone is one of them under another.
     */
    private void put(PrintedLine line) {
        boolean amid = isAmid();
        repeatsHeadings =
                amid && above.say(line) && (repeatsHeadings || !line.name().isEmpty());
        if (repeatsHeadings) {
            return;
        }
        if (!amid && !isInColumns(line)) {
            prose.add(line);
            return;
        }
        if (table.isEmpty()) {
            table.addAll(misshapenBefore());
            above = TableHeadings.endOf(prose);
            above.read(width - 1, line.line()).ifPresent(headings::add);
        }
        table.add(line);
        ended = isTotal(line);
    }

    /** What stands right before the first row and has several cells is a row that lost some. */
    private List<PrintedLine> misshapenBefore() {
        int first = prose.size();
        while (first > 0 && prose.get(first - 1).cells().size() >= FEWEST_CELLS) {
            first--;
        }
        List<PrintedLine> tail = prose.subList(first, prose.size());
        List<PrintedLine> rows = List.copyOf(tail);
        tail.clear();
        return rows;
    }

    private static boolean isTotal(PrintedLine line) {
        return TotalRow.isCalled(line.name());
    }

    /** Writes out the table so far, with what was said of it. */
    private void finish() {
        Map<Integer, Said> said = new LinkedHashMap<>();
        heading.ifPresent(of -> {
            said.put(QUARTER, new Said(of.quarter(), of.at().line()));
            of.region().ifPresent(region -> said.put(REGION, region));
        });
        table.forEach(line -> rows.add(row(line, said)));
        OptionalInt under = table.isEmpty() ? OptionalInt.empty() : OptionalInt.of(rows.size() - 1);
        closings.addAll(ClosingSentence.in(prose, under));
        table.clear();
        prose.clear();
        above = TableHeadings.NONE;
        ended = false;
    }

    private static SheetRow row(PrintedLine line, Map<Integer, Said> said) {
        List<String> cells = new ArrayList<>();
        Map<Integer, Integer> elsewhere = new LinkedHashMap<>();
        for (int index = 0; index < ReadFile.Publications.LEADING.size(); index++) {
            Said part = said.get(index);
            cells.add(part == null ? "" : part.text());
            if (part != null) {
                elsewhere.put(index, part.line());
            }
        }
        cells.add(line.name());
        cells.addAll(line.cells());
        return new SheetRow(line.line(), cells, elsewhere);
    }
}
