package nl.profielmonitor.ingest.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.read.Blanks;
import nl.profielmonitor.ingest.read.ReadFile;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.Provenance;
import org.threeten.extra.YearQuarter;

/**
 * The table in a file: its header, and the rows under it.
 *
 * @param set that the header is held against
 * @param pointedOut whether a steward said that this is the header
 * @param complete whether the header has every column that is needed
 * @param rows under the header, without rows that repeat it
 * @param skipped title rows above the header, and rows that repeat it
 * @param registerLost whether the file gives the size of a register, and of which region cannot be told
 */
public record Table(
        Columns columns,
        ColumnSet set,
        boolean pointedOut,
        boolean complete,
        List<SheetRow> rows,
        List<SheetRow> skipped,
        boolean registerLost) {

    /** Under fewer columns that are known, rows say nothing. */
    private static final int FEWEST_COLUMNS = 2;

    /** Columns that need not be there if something else is said. */
    private static final Set<String> WITH_ANOTHER_WAY =
            Set.of(Role.QUARTER.header(), Role.REGION.header(), Role.NAME.header());

    /**
     * The table of publications as they are printed: its header has the names that the columns of their place have in the
     * quarter of the first one.
     *
     * @return empty if no column set has so many columns, or none that holds in a quarter of the file
     */
    public static Optional<Table> of(ReadFile.Publications file, Vocabulary vocabulary, DeliveryTerms terms) {
        SheetRow first = file.rows().get(0);
        List<YearQuarter> quarters = quarters(file, vocabulary, terms);
        return vocabulary.sets().stream()
                .filter(set -> set.categories().size() == file.counts())
                .filter(set -> quarters.isEmpty() || quarters.stream().anyMatch(set::in))
                .max(Comparator.<ColumnSet, Boolean>comparing(set -> !quarters.isEmpty() && set.in(quarters.get(0)))
                        .thenComparing(ColumnSet::from))
                .map(set -> {
                    SheetRow header = new SheetRow(first.lineOf(0), printedHeader(set, vocabulary));
                    return new Table(
                            Columns.printed(header, vocabulary, file.counts()),
                            set,
                            false,
                            true,
                            file.rows(),
                            List.of(),
                            false);
                });
    }

    /** The quarters that a file is about, in its order, as far as columns are known of them. */
    private static List<YearQuarter> quarters(ReadFile.Publications file, Vocabulary vocabulary, DeliveryTerms terms) {
        return Stream.concat(file.rows().stream().map(row -> row.cells().get(0)).distinct(), terms.quarter().stream())
                .flatMap(quarter -> DeliveryTerms.readQuarter(quarter).stream())
                .filter(quarter -> vocabulary.sets().stream().anyMatch(set -> set.in(quarter)))
                .toList();
    }

    /** The same with other rows. */
    Table with(List<SheetRow> others, boolean lost) {
        return new Table(columns, set, pointedOut, complete, others, skipped, lost);
    }

    private static List<String> printedHeader(ColumnSet set, Vocabulary vocabulary) {
        List<String> header = new ArrayList<>(ReadFile.Publications.LEADING);
        header.add(Role.NAME.header());
        for (String code : set.printed()) {
            int index = set.codes().indexOf(code);
            CountCategory category = set.categories().get(index);
            boolean known = vocabulary.category(set, category.nameNl()).equals(Optional.of(index));
            header.add(known ? category.nameNl() : category.code());
        }
        header.add(Role.TOTAL.header());
        return header;
    }

    /** Whether the rows can be looked at: enough of the header is known. */
    public boolean legible() {
        return complete || pointedOut || columns.recognised() >= FEWEST_COLUMNS;
    }

    /** What is wrong with the header, what of it is not used, and what was passed over. */
    public List<Finding> findings(Vocabulary vocabulary, DeliveryTerms terms) {
        List<Finding> findings = new ArrayList<>();
        if (!legible()) {
            findings.add(missing().saying("alle"));
            return findings;
        }
        if (!complete) {
            new Needs(vocabulary, terms).of(columns, set).forEach(header -> findings.add(missing(header, vocabulary)));
        }
        columns.seconds()
                .forEach((second, first) -> findings.add(Finding.error(FindingCode.DUBBELE_KOLOM)
                        .on(columns.line())
                        .in(second.header())
                        .with(second.header(), first.header(), first.index() + 1)));
        columns.unknown().forEach(at -> findings.add(unknown(at, vocabulary)));
        columns.said().keySet().forEach(index -> findings.add(said(index)));
        if (complete && !skipped.isEmpty()) {
            findings.add(Finding.remark(FindingCode.OVERGESLAGEN_RIJEN)
                    .on(skipped.get(0).line())
                    .with(skipped.size()));
        }
        if (complete && rows.isEmpty()) {
            findings.add(
                    Finding.error(FindingCode.LEEG_BESTAND).on(columns.line()).saying("geen-rijen"));
        }
        return findings;
    }

    /** That of names and codes of the municipalities one stands under a header that is only like its own, if it does. */
    Optional<Finding> misnamed(Vocabulary vocabulary) {
        return Stream.of(Role.NAME, Role.CODE)
                .filter(role -> !columns.has(role) && columns.has(role == Role.NAME ? Role.CODE : Role.NAME))
                .map(Role::header)
                .filter(header -> otherName(header, vocabulary).isPresent())
                .map(header -> missing(header, vocabulary))
                .findFirst();
    }

    private Finding missing() {
        return Finding.error(FindingCode.ONTBREKENDE_KOLOM).on(columns.line());
    }

    /** Whoever has the column under another name is not told to add it. */
    private Finding missing(String header, Vocabulary vocabulary) {
        Finding finding = missing().in(header);
        Optional<String> other = otherName(header, vocabulary);
        if (other.isPresent()) {
            return finding.saying("anders-genoemd", header, other.get());
        }
        return WITH_ANOTHER_WAY.contains(header) ? finding.saying(header, header) : finding.with(header);
    }

    private Optional<String> otherName(String header, Vocabulary vocabulary) {
        return columns.unknown().stream()
                .map(Place.At::header)
                .filter(unknown -> vocabulary
                        .nearest(unknown, columns)
                        .filter(header::equals)
                        .isPresent())
                .findFirst();
    }

    private Finding said(int index) {
        String header = Blanks.strip(columns.header().cells().get(index));
        String letter = Provenance.letter(index + 1);
        Finding finding =
                Finding.remark(FindingCode.KOLOM_TOEGEWEZEN).on(columns.line()).in(header);
        return columns.meaning(index, List.of(set))
                .or(() -> Optional.ofNullable(columns.said().get(index)).filter(known -> !known.isEmpty()))
                .map(meaning -> header.isEmpty()
                        ? finding.saying("zonder-kop", letter, meaning)
                        : finding.with(header, letter, meaning))
                .orElseGet(() -> header.isEmpty()
                        ? finding.saying("niet-gebruikt.zonder-kop", letter)
                        : finding.saying("niet-gebruikt", header, letter));
    }

    private Finding unknown(Place.At at, Vocabulary vocabulary) {
        Finding finding =
                Finding.warning(FindingCode.ONBEKENDE_KOLOM).on(columns.line()).in(at.header());
        return vocabulary
                .nearest(at.header(), columns)
                .map(nearest -> finding.saying("lijkt-op", at.header(), nearest))
                .orElseGet(() -> finding.with(at.header()));
    }
}
