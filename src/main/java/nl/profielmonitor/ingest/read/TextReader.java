package nl.profielmonitor.ingest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.ingest.Assessment.Source;
import nl.profielmonitor.ingest.Finding;

/** Reads the text of a publication, as it is copied from one; form feeds part its pages. */
final class TextReader implements DeliveryReader {

    private static final char FORM_FEED = '\f';

    /** The title or the heading of a publication stands within so many characters and lines, if it is one. */
    private static final int CHARACTERS_SEARCHED = 1_000_000;

    private static final int LINES_SEARCHED = 10_000;

    /** In characters; what is longer is no title or heading. */
    private static final int LONGEST_HEADING = 1_000;

    @Override
    public boolean recognises(byte[] content) {
        return Signature.of(content).isEmpty()
                && Encoding.mayBeOf(content)
                && text(content).filter(TextReader::isPublication).isPresent();
    }

    @Override
    public ReadFile read(byte[] content, RowCount count) {
        Encoding encoding = Encoding.of(content).orElseThrow();
        String text = encoding.decode(content).orElseThrow();
        Optional<Finding> longLine = LongLines.first(text);
        if (longLine.isPresent()) {
            return new ReadFile.Failure(longLine.get());
        }
        List<String> written = new ArrayList<>();
        List<PrintedLine> lines = lines(text, written, count);
        int width = PublicationText.width(lines);
        return PublicationText.read(
                new Source("tekst", Optional.of(encoding.charset().name()), Optional.empty(), pages(text)),
                TextHeadings.marked(lines, written, width),
                width,
                encoding.remarks());
    }

    private static Optional<String> text(byte[] content) {
        return Encoding.of(content)
                .flatMap(encoding -> encoding.decode(content))
                .filter(text -> text.indexOf('\0') < 0);
    }

    /** It has a title or a heading of one, and no header of a table with delimiters. */
    private static boolean isPublication(String text) {
        boolean marked = false;
        String start = text.substring(0, Math.min(text.length(), CHARACTERS_SEARCHED));
        for (String line : start.lines().limit(LINES_SEARCHED).toList()) {
            if (isHeader(line)) {
                return false;
            }
            marked |= line.length() <= LONGEST_HEADING && PublicationText.marks(PrintedLine.of(1, line));
        }
        return marked;
    }

    private static boolean isHeader(String line) {
        for (String cell : line.split("[;,\t]", -1)) {
            String key = Names.key(cell.replace("\"", ""));
            if (key.equals("gemeente") || key.equals("gemeentecode")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Those that say something.
     *
     * @param written takes each of them as it is written
     */
    private static List<PrintedLine> lines(String text, List<String> written, RowCount count) {
        List<PrintedLine> lines = new ArrayList<>();
        int number = 0;
        for (String one : (Iterable<String>) text.lines()::iterator) {
            PrintedLine line = PrintedLine.of(++number, one);
            if (!line.isBlank()) {
                count.increase();
                lines.add(line);
                written.add(one);
            }
        }
        return lines;
    }

    private static List<Integer> pages(String text) {
        List<Integer> firsts = new ArrayList<>(List.of(1));
        int line = 0;
        for (String written : (Iterable<String>) text.lines()::iterator) {
            line++;
            boolean turns = written.indexOf(FORM_FEED) >= 0;
            if (turns && line > 1) {
                firsts.add(line);
            }
        }
        return firsts;
    }
}
