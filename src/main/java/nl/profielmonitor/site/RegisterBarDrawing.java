package nl.profielmonitor.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import nl.profielmonitor.statistics.Total;
import nl.profielmonitor.tables.RegionTable;
import nl.profielmonitor.web.Notation;
import org.jspecify.annotations.Nullable;

/**
 * Draws the {@link RegisterBar} of a region. The width of texts is estimated for the narrowest bar that is shown.
 */
class RegisterBarDrawing {

    private static final double NARROWEST_PIXELS = 660;
    private static final double LETTER_PIXELS = 6.9;
    private static final double GAP_PIXELS = 22;
    private static final int LEVEL_PIXELS = 26;
    private static final int BAR_AND_SCALE_PIXELS = 88;
    private static final int MOST_BOXES = 10;

    private static final double REGISTER_LABEL_PIXELS = 120;
    private static final double LABEL_GAP_PIXELS = 6;
    private static final double SUM_LABEL_PIXELS = 240;

    private final Notation notation;
    private final Locale locale;
    private final RegionTable table;
    private final long whole;

    RegisterBarDrawing(RegionTable table, Notation notation, Locale locale) {
        this.table = table;
        this.notation = notation;
        this.locale = locale;
        this.whole =
                Math.max(1, Math.max(table.total().persons(), table.register().orElse(0)));
    }

    /** @param restName how the rest is called: its flag needs room too */
    RegisterBar draw(String restName) {
        List<Part> parts = new ArrayList<>();
        long before = 0;
        for (int category = 0; category < table.totals().size(); category++) {
            Total total = table.totals().get(category);
            String name = table.columns().categories().get(category).name(locale);
            parts.add(new Part(Mark.of(category), name, sum(total), before, total.persons()));
            before += total.persons();
        }
        OptionalInt rest = rest();
        if (rest.isPresent()) {
            parts.add(new Part(
                    0, restName, sum(Total.exactly(rest.getAsInt())), whole - rest.getAsInt(), rest.getAsInt()));
        }
        List<RegisterBar.Piece> pieces = planted(parts);
        int top = pieces.stream().mapToInt(RegisterBar.Piece::flag).max().orElse(0) + LEVEL_PIXELS + 6;
        Ends ends = ends();
        return new RegisterBar(
                top,
                top
                        + BAR_AND_SCALE_PIXELS
                        + Math.max(
                                ends.sum().line(),
                                ends.register() == null ? 0 : ends.register().line()),
                pieces.subList(0, table.totals().size()),
                Segment.undivided(table.total(), before, whole),
                rest.isPresent() ? pieces.get(pieces.size() - 1) : null,
                boxes(),
                zero(ends),
                first(ends),
                ends.sum(),
                ends.register());
    }

    private OptionalInt rest() {
        return table.total().exact()
                        && table.register().isPresent()
                        && table.register().getAsInt() > table.total().persons()
                ? OptionalInt.of(
                        (int) (table.register().getAsInt() - table.total().persons()))
                : OptionalInt.empty();
    }

    private List<RegisterBar.Piece> planted(List<Part> parts) {
        Flags flags = Flags.plant(
                parts.stream()
                        .map(part -> new Flags.Flag((double) part.x(), width(part)))
                        .toList(),
                (double) whole);
        List<RegisterBar.Piece> pieces = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            Part part = parts.get(at);
            pieces.add(new RegisterBar.Piece(
                    part.mark(),
                    part.name(),
                    part.persons(),
                    Scale.width(part.x(), whole),
                    Scale.width(part.length(), whole),
                    (flags.highest() - flags.level(at)) * LEVEL_PIXELS,
                    flags.left(at)));
        }
        return pieces;
    }

    /** Of the flag's text, in persons on this scale. */
    private double width(Part part) {
        int letters = part.name().length() + part.persons().persons().length() + 1;
        return (letters * LETTER_PIXELS + GAP_PIXELS) / NARROWEST_PIXELS * (double) whole;
    }

    private List<RegisterBar.Box> boxes() {
        long step = Scale.step(candidate -> Scale.steps(whole, candidate) <= MOST_BOXES);
        List<RegisterBar.Box> boxes = new ArrayList<>();
        for (long from = 0; from < whole; from += step) {
            long length = Math.min(step, whole - from);
            boxes.add(new RegisterBar.Box(
                    from / step % 2 == 0,
                    Scale.width(from, whole),
                    Scale.width(length, whole),
                    notation.number(from + step)));
        }
        return boxes;
    }

    /** Labels of the scale give way to what is said at the ends. */
    private boolean zero(Ends ends) {
        return free(ends, 0, LETTER_PIXELS + LABEL_GAP_PIXELS);
    }

    /** The end of the first box, if it can be labelled. */
    private RegisterBar.@Nullable Box first(Ends ends) {
        RegisterBar.Box first = boxes().get(0);
        double middle = Double.parseDouble(first.width().replace("%", "")) / 100 * NARROWEST_PIXELS;
        double half = first.label().length() * LETTER_PIXELS / 2 + LABEL_GAP_PIXELS;
        boolean room = middle - half > LETTER_PIXELS && middle + half < NARROWEST_PIXELS;
        return boxes().size() > 1 && room && free(ends, middle - half, middle + half) ? first : null;
    }

    private static boolean free(Ends ends, double from, double to) {
        return clear(ends.sum(), SUM_LABEL_PIXELS, from, to)
                && (ends.register() == null || clear(ends.register(), REGISTER_LABEL_PIXELS, from, to));
    }

    /** Whether neither pole nor label of an end lies between two places; a pole reaches down through every line. */
    private static boolean clear(RegisterBar.End end, double label, double from, double to) {
        double pole = Double.parseDouble(end.x().replace("%", "")) / 100 * NARROWEST_PIXELS;
        double reach = end.line() == 0 ? label : 0;
        double left = end.left() ? pole - reach : pole;
        double right = end.left() ? pole : pole + reach;
        return right < from || left > to;
    }

    /** The end that lies further to the right goes a line down where its label would meet the other's. */
    private Ends ends() {
        long persons = table.total().persons();
        if (table.register().isEmpty()) {
            return new Ends(end(persons, sum(table.total()), 0), null);
        }
        long register = table.register().getAsInt();
        double label = persons > register ? SUM_LABEL_PIXELS : REGISTER_LABEL_PIXELS;
        boolean meet = Math.abs(register - persons) < label / NARROWEST_PIXELS * (double) whole;
        return new Ends(
                end(persons, sum(table.total()), meet && persons > register ? LEVEL_PIXELS : 0),
                end(register, sum(Total.exactly(register)), meet && register >= persons ? LEVEL_PIXELS : 0));
    }

    private RegisterBar.End end(long persons, FigureTable.Sum sum, int line) {
        return new RegisterBar.End(Scale.width(persons, whole), sum, persons * 5 > whole * 2, line);
    }

    private record Ends(RegisterBar.End sum, RegisterBar.@Nullable End register) {}

    private FigureTable.Sum sum(Total total) {
        return FigureTable.Sum.of(total, notation);
    }

    /** @param x where it stands, in persons */
    private record Part(int mark, String name, FigureTable.Sum persons, long x, long length) {}
}
