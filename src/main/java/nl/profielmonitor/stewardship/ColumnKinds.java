package nl.profielmonitor.stewardship;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.ingest.Assessment.Sheet;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.TotalRow;
import nl.profielmonitor.stewardship.Passage.Column.Kind;

/** What the columns of a file hold, as far as showing them goes. */
class ColumnKinds {

    private static final String NAME = "gemeente";
    private static final String CODE = "gemeentecode";
    private static final Set<String> IN_HEADING = Set.of("kwartaal", "arbeidsmarktregio");
    private static final Set<String> NUMBERS = Set.of("totaal", "doelgroepregister", "percentage");
    private static final Set<String> LAST = Set.of("doelgroepregister", "percentage");

    private static final Pattern BEGINS_AS_NUMBER = Pattern.compile("[\\s\\p{Z}]*[-+]?[0-9].*", Pattern.DOTALL);

    private final Sheet sheet;
    private final OptionalInt name;

    ColumnKinds(Sheet sheet) {
        this.sheet = sheet;
        this.name = index(NAME).isPresent() ? index(NAME) : index(CODE);
    }

    Kind of(int column) {
        String label = label(column);
        if (name.isPresent() && name.getAsInt() == column) {
            return Kind.NAME;
        }
        if (label.equals(CODE)) {
            return Kind.CODE;
        }
        boolean number = NUMBERS.contains(label) || (!IN_HEADING.contains(label) && mostlyNumbers(column));
        return number ? Kind.NUMBER : Kind.TEXT;
    }

    /** Whether a column is about the region, and stands best behind those that count. */
    boolean last(int column) {
        return LAST.contains(label(column));
    }

    /** Whether a column says the region or the quarter, which the heading of a passage says too. */
    boolean inHeading(int column) {
        return IN_HEADING.contains(label(column));
    }

    /** Whether a row is a region's total row. */
    boolean total(SheetRow row) {
        return name.isPresent()
                && name.getAsInt() < row.cells().size()
                && TotalRow.isCalled(row.cells().get(name.getAsInt()));
    }

    /** The municipality that a row is about, as the file has it. */
    Optional<String> name(SheetRow row) {
        return name.stream()
                .filter(index -> index < row.cells().size())
                .mapToObj(index -> row.cells().get(index).strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** What a column is, or else what it is called. */
    private String label(int column) {
        return Names.key(sheet.headings()
                .flatMap(headings -> headings.meaning(column))
                .orElse(sheet.header().cells().get(column)));
    }

    private OptionalInt index(String label) {
        return IntStream.range(0, sheet.header().cells().size())
                .filter(index -> label(index).equals(label))
                .findFirst();
    }

    private boolean mostlyNumbers(int column) {
        long filled = sheet.rows().stream()
                .filter(row -> column < row.cells().size())
                .filter(row -> !row.cells().get(column).isBlank())
                .count();
        long numbers = sheet.rows().stream()
                .filter(row -> column < row.cells().size())
                .filter(row -> BEGINS_AS_NUMBER.matcher(row.cells().get(column)).matches())
                .count();
        return 2 * numbers >= filled && numbers > 0;
    }
}
