package nl.profielmonitor.stewardship;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.NamedSet;
import org.jspecify.annotations.Nullable;

/**
 * How a steward wants the columns of a set to be called, described and ordered, as typed.
 *
 * @param confirmed whether placeholders that were left as they are were said to be right
 */
record ColumnForm(NamedSet set, List<Entry> entries, boolean confirmed) {

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\p{Cc}]+");

    /** What was typed about one column, and where each field of it is. */
    record Entry(
            CountCategory now, String nameNl, String nameEn, String descriptionNl, String descriptionEn, String place) {

        private static final String NAME_NL = "naam.";
        private static final String NAME_EN = "naamEngels.";
        private static final String DESCRIPTION_NL = "omschrijving.";
        private static final String DESCRIPTION_EN = "omschrijvingEngels.";
        private static final String PLACE = "plaats.";

        public String nameNlField() {
            return NAME_NL + now.code();
        }

        public String nameEnField() {
            return NAME_EN + now.code();
        }

        public String descriptionNlField() {
            return DESCRIPTION_NL + now.code();
        }

        public String descriptionEnField() {
            return DESCRIPTION_EN + now.code();
        }

        public String placeField() {
            return PLACE + now.code();
        }

        private static Entry of(CountCategory now, int place) {
            return new Entry(
                    now,
                    now.nameNl(),
                    now.nameEn(),
                    Optional.ofNullable(now.descriptionNl()).orElse(""),
                    Optional.ofNullable(now.descriptionEn()).orElse(""),
                    Integer.toString(place));
        }

        private static Entry typed(CountCategory now, UnaryOperator<String> fields) {
            return new Entry(
                    now,
                    name(fields.apply(NAME_NL + now.code())),
                    name(fields.apply(NAME_EN + now.code())),
                    fields.apply(DESCRIPTION_NL + now.code()),
                    fields.apply(DESCRIPTION_EN + now.code()),
                    fields.apply(PLACE + now.code()).strip());
        }

        private Entry called(String name) {
            return new Entry(now, name(name), now.named() ? nameEn : "", descriptionNl, descriptionEn, place);
        }

        private static String name(String typed) {
            return SPACES.matcher(typed).replaceAll(" ").strip();
        }

        private CountCategory named(boolean named) {
            return new CountCategory(now.code(), nameNl, nameEn, text(descriptionNl), text(descriptionEn), named);
        }

        private static @Nullable String text(String typed) {
            return DeliverForm.text(typed.replace("\0", "")).orElse(null);
        }
    }

    /** The form as it is before anybody types. */
    static ColumnForm of(NamedSet set) {
        List<CountCategory> columns = set.columns().categories();
        return new ColumnForm(
                set,
                columns.stream()
                        .map(column -> Entry.of(column, columns.indexOf(column) + 1))
                        .toList(),
                false);
    }

    /**
     * The form with names that a file has for columns; their English names are still to be typed, where nobody gave any.
     *
     * @param names Dutch, by the code of the column
     */
    static ColumnForm proposed(NamedSet set, Map<String, String> names) {
        ColumnForm before = of(set);
        return new ColumnForm(
                set,
                before.entries().stream()
                        .map(entry -> names.containsKey(entry.now().code())
                                ? entry.called(names.get(entry.now().code()))
                                : entry)
                        .toList(),
                false);
    }

    /** @param fields gives what was typed in a field; empty for one that was not sent */
    static ColumnForm typed(NamedSet set, UnaryOperator<String> fields) {
        return new ColumnForm(
                set,
                set.columns().categories().stream()
                        .map(column -> Entry.typed(column, fields))
                        .toList(),
                "true".equals(fields.apply("bevestigd")));
    }

    /** Where a field of this form is on the page. */
    public String id(String field) {
        return set.columns().code() + "." + field;
    }

    /** Whether a column still has a placeholder. */
    public boolean unnamed() {
        return set.columns().categories().stream().anyMatch(column -> !column.named());
    }

    boolean isOf(String code) {
        return set.columns().code().equals(code);
    }

    List<ColumnFault> faults(Locale locale) {
        return new ColumnFaults(this, locale).all();
    }

    /** What to name the columns, in their order; only of a form without faults. */
    List<CountCategory> wanted() {
        return entries.stream()
                .sorted(Comparator.comparingInt(entry -> Integer.parseInt(entry.place())))
                .map(entry -> entry.named(isNamed(entry)))
                .toList();
    }

    /** A name that is still, or again, the placeholder is none, unless it was said to be right. */
    private boolean isNamed(Entry entry) {
        boolean asBefore = entry.nameNl().equals(entry.now().nameNl())
                && entry.nameEn().equals(entry.now().nameEn());
        return confirmed
                || (asBefore && entry.now().named())
                || placeholder(entry)
                        .filter(it -> it.nameNl().equals(entry.nameNl())
                                && it.nameEn().equals(entry.nameEn()))
                        .isEmpty();
    }

    /** The placeholder that a column once had. */
    Optional<CountCategory> placeholder(Entry entry) {
        return set.placeholder(entry.now().code());
    }
}
