package nl.profielmonitor.ingest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.profielmonitor.geography.Names;

/** The lines with headings above a table, from top to bottom. */
record TableHeadings(List<PrintedLine> lines) {

    static final TableHeadings NONE = new TableHeadings(List.of());

    /** In characters; what is longer is no heading. */
    private static final int LONGEST = 200;

    TableHeadings {
        lines = List.copyOf(lines);
    }

    /** Those with which a text ends, right before the first row. */
    static TableHeadings endOf(List<PrintedLine> text) {
        int first = text.size();
        while (first > 0 && isHeading(text.get(first - 1))) {
            first--;
        }
        return new TableHeadings(text.subList(first, text.size()));
    }

    /** Where columns stand is not told by every text; that a line has headings may be clear all the same. */
    private static boolean isHeading(PrintedLine line) {
        return line.isHeading()
                || (nameNames(line.text())
                        && Names.key(line.text().substring(line.text().lastIndexOf(' ') + 1))
                                .startsWith("totaal"));
    }

    /** Whether a text begins as the heading of the names does. */
    static boolean nameNames(String text) {
        return Names.key(text.split(" ", 2)[0]).startsWith("gemeente");
    }

    /** Whether a line says the same as one of these. */
    boolean say(PrintedLine line) {
        return lines.stream().anyMatch(one -> Names.same(one.text(), line.text()));
    }

    /**
     * What they say of each column.
     *
     * @param counts how many columns there are, names and totals not included
     * @param row the line of the first row under them
     * @return empty if there are none, or they are too long to be headings
     */
    Optional<ReadFile.Headings> read(int counts, int row) {
        List<String> texts = lines.stream().map(PrintedLine::text).toList();
        if (lines.isEmpty() || texts.stream().anyMatch(text -> text.length() > LONGEST)) {
            return Optional.empty();
        }
        List<String> columns = IntStream.rangeClosed(1, counts)
                .mapToObj(this::over)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                .toList();
        boolean certain = columns.size() == counts && lines.stream().allMatch(line -> isCertain(line, counts));
        return Optional.of(new ReadFile.Headings(lines.get(0).line(), row, certain ? columns : List.of(), texts));
    }

    private String over(int column) {
        List<String> parts = new ArrayList<>();
        lines.forEach(line -> line.heads().stream()
                .filter(head -> head.over().contains(column) && head.over().size() == 1)
                .forEach(head -> parts.add(head.text())));
        return String.join(" ", parts);
    }

    /** Whether each piece stands over one column, or over all of them: then it is about none in particular. */
    private static boolean isCertain(PrintedLine line, int counts) {
        return line.isHeading()
                && line.heads().stream()
                        .allMatch(head -> head.over().size() == 1
                                || head.over()
                                        .containsAll(IntStream.rangeClosed(1, counts)
                                                .boxed()
                                                .toList()));
    }
}
