package nl.profielmonitor.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.Figures;
import nl.profielmonitor.publication.FindingTally;
import nl.profielmonitor.publication.NewDelivery.NewPublication;
import nl.profielmonitor.publication.OnPage;
import nl.profielmonitor.publication.Pages;
import nl.profielmonitor.publication.PrintedHeadings;
import nl.profielmonitor.publication.Provenance;
import nl.profielmonitor.publication.PublicationKey;

/**
 * What a file says and what the checks say of it.
 *
 * @param source how it was read; absent if it could not be
 * @param sheet the file as it was read, for showing it beside the findings; empty if it could not be
 * @param drafts one for each region and quarter of the file that could be judged, in file order
 * @param findings in file order: by line, then column; those about no line come after the last line of what they are about
 * @param printedHeadings what a publication prints above its columns, each once
 */
public record Assessment(
        Optional<Source> source,
        Optional<Sheet> sheet,
        List<Draft> drafts,
        List<Finding> findings,
        List<PrintedHeadings> printedHeadings) {

    public Assessment {
        drafts = List.copyOf(drafts);
        findings = List.copyOf(findings);
        printedHeadings = List.copyOf(printedHeadings);
    }

    /** Of a file that prints nothing above its columns, or has a header by which they are known. */
    public Assessment(Optional<Source> source, Optional<Sheet> sheet, List<Draft> drafts, List<Finding> findings) {
        this(source, sheet, drafts, findings, List.of());
    }

    /** Whether the file could be read at all, whatever is wrong with what it says. */
    public boolean readable() {
        return sheet.isPresent();
    }

    /** How the header was read; empty for what has none. */
    public Optional<Headings> headings() {
        return sheet.flatMap(Sheet::headings);
    }

    public List<Finding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** What the findings come to. */
    FindingTally tally() {
        return new FindingTally(
                of(Severity.ERROR).size(),
                of(Severity.WARNING).size(),
                of(Severity.REMARK).size(),
                says(FindingCode.REDEN_ONTBREEKT),
                says(FindingCode.ONGEWIJZIGD));
    }

    /** Whether more was found than is told: then nothing can be said of what no finding is about. */
    public boolean cut() {
        return says(FindingCode.TE_VEEL_BEVINDINGEN);
    }

    private boolean says(FindingCode code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }

    /** Whether something was given with the file that is not kept where its figures are current already. */
    public boolean dropsTerms() {
        return findings.stream().anyMatch(Finding::dropsTerms);
    }

    /** Whether every region and quarter in it says just what is current already. */
    public boolean unchanged() {
        return !drafts.isEmpty()
                && drafts.stream().allMatch(Draft::unchanged)
                && of(Severity.ERROR).isEmpty();
    }

    /**
     * What the file was compared with, and how it was read: changes as soon as somebody publishes or withdraws one of its
     * regions and quarters, or has a column taken for another. Letters, digits and hyphens, for it travels in forms.
     */
    public String standing() {
        String compared = drafts.stream()
                .map(draft -> draft.key() + " " + draft.currentRevision())
                .collect(Collectors.joining("\n"));
        String taken = headings().map(Headings::taken).orElse("");
        return UUID.nameUUIDFromBytes((compared + "\n" + taken).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /**
     * How a file was read.
     *
     * @param kind {@code csv}, {@code xlsx}, {@code tekst} or {@code pdf}
     * @param encoding of text: {@code UTF-8}, {@code UTF-16LE}, {@code windows-1252}…
     * @param delimiter of a CSV
     * @param pages the first line of each page of what is printed in pages, from the first page on; empty for a CSV
     */
    public record Source(String kind, Optional<String> encoding, Optional<Character> delimiter, List<Integer> pages) {

        public Source {
            pages = List.copyOf(pages);
        }

        /** Where on its page a line stands; empty for what has no pages. */
        public Optional<OnPage> onPage(int line) {
            return inPages().place(line);
        }

        Pages inPages() {
            return new Pages(1, pages);
        }

        /** Whether it is printed in pages, and no table with columns. */
        boolean printed() {
            return !pages.isEmpty();
        }
    }

    /**
     * A file as rows of cells, as written.
     *
     * @param headings how its header was read; empty for a publication, which has none
     */
    public record Sheet(SheetRow header, List<SheetRow> rows, Optional<Headings> headings) {

        /** Of which nothing is said about the header. */
        public Sheet(SheetRow header, List<SheetRow> rows) {
            this(header, rows, Optional.empty());
        }
    }

    /**
     * A row of a file.
     *
     * @param line the line on which the record starts, from 1
     * @param elsewhere the lines of cells that stand on another line than their row, by the cell's index: a publication
     *     gives the quarter in a heading, and the register in a sentence under the table
     */
    public record SheetRow(int line, List<String> cells, Map<Integer, Integer> elsewhere) {

        public SheetRow {
            elsewhere = Map.copyOf(elsewhere);
        }

        public SheetRow(int line, List<String> cells) {
            this(line, cells, Map.of());
        }

        /** The line on which a cell stands. */
        public int lineOf(int cell) {
            return elsewhere.getOrDefault(cell, line);
        }
    }

    /**
     * The figures of one region and quarter as read.
     *
     * @param regionName in that quarter
     * @param columns the set that the figures follow, in the order in which they do
     * @param currentRevision the revision that is current now, 0 for none
     * @param unchanged whether the current revision says the same
     * @param figures complete only if there is no error about this region and quarter
     * @param lines of the file that are about it ({@link SheetRow#line()}), its total row included, whatever is wrong
     *     with them
     * @param provenance where in the file the figures stand
     */
    public record Draft(
            PublicationKey key,
            String regionName,
            ColumnSet columns,
            int currentRevision,
            boolean unchanged,
            Optional<Figures> figures,
            List<Integer> lines,
            Provenance provenance) {

        public Draft {
            lines = List.copyOf(lines);
        }

        /** What is to be published of it; empty where it is not in order. */
        public Optional<NewPublication> publication() {
            return figures.map(known ->
                    new NewPublication(key, regionName, columns, known, currentRevision, Optional.of(provenance)));
        }

        /** Whether it would replace what is current now by something else. */
        public boolean corrects() {
            return currentRevision > 0 && !unchanged;
        }
    }
}
