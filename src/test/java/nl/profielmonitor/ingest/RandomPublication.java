package nl.profielmonitor.ingest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.geography.Municipality;
import org.threeten.extra.YearQuarter;

/**
 * A publication with made-up figures of a real region, in which nothing is wrong: every total that is printed is right.
 *
 * @param total of each column and of all; as the parts: a sign where it is not known
 */
record RandomPublication(
        LabourMarketRegion region, YearQuarter quarter, List<Line> lines, List<String> total, int register) {

    static final int COLUMNS = 4;

    private static final List<String> SIGNS = List.of(".", "x");
    private static final List<String> ORDINALS = List.of("Eerste", "Tweede", "Derde", "Vierde");
    private static final int FIRST_YEAR = 2017;
    private static final int YEARS = 9;

    /** @param cells the counts and their total: digits, or a sign that there is no count */
    record Line(Municipality municipality, List<String> cells) {}

    /** Of some region that has at least one municipality and at most so many. */
    static RandomPublication of(Random random, Geography geography) {
        YearQuarter quarter = YearQuarter.of(FIRST_YEAR + random.nextInt(YEARS), 1 + random.nextInt(4));
        LocalDate day = quarter.atEndOfQuarter();
        List<LabourMarketRegion> regions = geography.regions(day).stream()
                .filter(region ->
                        !geography.municipalitiesOf(region.code(), day).isEmpty() && region.tile() != null)
                .toList();
        LabourMarketRegion region = regions.get(random.nextInt(regions.size()));
        double missing = random.nextInt(3) == 0 ? 0.05 : 0;
        List<Line> lines = new ArrayList<>();
        for (Municipality municipality : geography.municipalitiesOf(region.code(), day)) {
            List<String> counts = IntStream.range(0, COLUMNS)
                    .mapToObj(column -> random.nextDouble() < missing
                            ? SIGNS.get(random.nextInt(2))
                            : String.valueOf(random.nextInt(random.nextInt(5) == 0 ? 20_000 : 300)))
                    .collect(Collectors.toCollection(ArrayList::new));
            counts.add(sum(counts));
            lines.add(new Line(municipality, List.copyOf(counts)));
        }
        List<String> total = IntStream.rangeClosed(0, COLUMNS)
                .mapToObj(column ->
                        sum(lines.stream().map(line -> line.cells().get(column)).toList()))
                .toList();
        return new RandomPublication(region, quarter, lines, total, counted(lines) + 1 + random.nextInt(30_000));
    }

    /** As {@link SpecifiedFigures} writes them. */
    List<String> figures(boolean withTotal) {
        List<String> figures = new ArrayList<>();
        lines.forEach(line -> figures.add(line.municipality().code() + " "
                + line.municipality().name() + ": "
                + String.join(" ", line.cells().subList(0, COLUMNS)) + " = "
                + dash(line.cells().get(COLUMNS))));
        List<String> printed =
                total.stream().map(cell -> withTotal ? dash(cell) : "-").toList();
        figures.add("totaal: " + String.join(" ", printed.subList(0, COLUMNS)) + " = " + printed.get(COLUMNS));
        figures.add("register: " + register);
        return figures;
    }

    String heading() {
        return ORDINALS.get(quarter.getQuarterValue() - 1) + " kwartaal " + quarter.getYear() + " " + region.name();
    }

    /** The sentence under the table; without a percentage where the total is not known. */
    String closing() {
        String register = grouped(String.valueOf(this.register), ".");
        return "In Sonar zijn niet alle doelgroepers opgenomen, in de arbeidsmarktregio " + region.name()
                + " bevat het doelgroepregister banenafspraak in totaal " + register + " personen."
                + known(total).stream()
                        .mapToObj(persons -> " Hiervan is "
                                + BigDecimal.valueOf(100L * persons)
                                        .divide(BigDecimal.valueOf(this.register), 0, RoundingMode.HALF_UP)
                                + "% bekend binnen Sonar.")
                        .findFirst()
                        .orElse("");
    }

    /** A number with a separator between groups of three digits. */
    static String grouped(String cell, String separator) {
        StringBuilder grouped = new StringBuilder(cell);
        for (int at = cell.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, separator);
        }
        return grouped.toString();
    }

    private static String sum(List<String> cells) {
        return cells.stream().anyMatch(SIGNS::contains)
                ? "."
                : String.valueOf(cells.stream().mapToInt(Integer::parseInt).sum());
    }

    /** The persons of all counts that are known. */
    private static int counted(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.cells().subList(0, COLUMNS).stream())
                .filter(cell -> !SIGNS.contains(cell))
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private static OptionalInt known(List<String> total) {
        String all = total.get(COLUMNS);
        return all.equals(".") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(all));
    }

    private static String dash(String cell) {
        return cell.equals(".") ? "-" : cell;
    }
}
