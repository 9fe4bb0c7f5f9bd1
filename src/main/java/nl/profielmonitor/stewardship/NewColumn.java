package nl.profielmonitor.stewardship;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.publication.CountCategory;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about a column of a set that is to be started.
 *
 * @param number in the form, from 1
 * @param heading place in the delivered file of the column that it is, from 0; empty if it is in none
 * @param like code of the column of another set that it was taken over from; empty if there is none
 * @param out whether it is left out of the set
 */
record NewColumn(
        int number,
        String heading,
        String like,
        String code,
        String nameNl,
        String nameEn,
        String descriptionNl,
        String descriptionEn,
        String place,
        boolean out) {

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\p{Cc}]+");

    /** Of a code, in characters. */
    static final int LONGEST_CODE = 40;

    public String field(String name) {
        return name + "." + number;
    }

    /** An empty one. */
    static NewColumn blank(int number) {
        return new NewColumn(number, "", "", "", "", "", "", "", Integer.toString(number), false);
    }

    /** One that another set has. */
    static NewColumn of(CountCategory category, int number, String heading) {
        return new NewColumn(
                number,
                heading,
                category.code(),
                category.code(),
                category.nameNl(),
                category.nameEn(),
                Optional.ofNullable(category.descriptionNl()).orElse(""),
                Optional.ofNullable(category.descriptionEn()).orElse(""),
                Integer.toString(number),
                false);
    }

    /** One that a file has under a heading. */
    static NewColumn called(String text, int number, String heading) {
        String slug = Names.slug(text);
        String code = slug.isEmpty() || Character.isDigit(slug.charAt(0)) ? "kolom-" + slug : slug;
        return new NewColumn(number, heading, "", cut(code), text, "", "", "", Integer.toString(number), false);
    }

    /** The same under a heading that a file has for it. In English it is called as before, if it was called anything. */
    NewColumn named(String text, CountCategory before) {
        return new NewColumn(
                number,
                heading,
                like,
                code,
                text,
                before.named() ? nameEn : "",
                descriptionNl,
                descriptionEn,
                place,
                out);
    }

    private static String cut(String code) {
        String start = code.substring(0, Math.min(LONGEST_CODE, code.length()));
        return start.replaceAll("-+$", "");
    }

    /** @param fields gives what was typed in a field; empty for one that was not sent */
    static NewColumn typed(int number, UnaryOperator<String> fields) {
        UnaryOperator<String> field = name -> fields.apply(name + "." + number);
        return new NewColumn(
                number,
                field.apply("kop"),
                field.apply("zoals"),
                field.apply("kolom").strip(),
                name(field.apply("naam")),
                name(field.apply("naamEngels")),
                field.apply("omschrijving"),
                field.apply("omschrijvingEngels"),
                field.apply("plaats").strip(),
                field.apply("weg").equals("true"));
    }

    private static String name(String typed) {
        return SPACES.matcher(typed).replaceAll(" ").strip();
    }

    /** Whether it is to be in the set: it is not left out, and something was typed. */
    boolean in() {
        return !out && !(code + nameNl + nameEn).isEmpty();
    }

    /** How it is called in the form. */
    public String called() {
        return nameNl.isEmpty() ? code.isEmpty() ? Integer.toString(number) : code : nameNl;
    }

    /** Whether a header in a file means it, by its code or its names. */
    boolean isMeantBy(String header) {
        return Names.same(header, code) || Names.same(header, nameNl) || Names.same(header, nameEn);
    }

    /** @param before the column that it was taken over from; with the names of a placeholder it is one too */
    CountCategory category(@Nullable CountCategory before) {
        boolean placeholder = before != null
                && !before.named()
                && before.nameNl().equals(nameNl)
                && before.nameEn().equals(nameEn);
        return new CountCategory(code, nameNl, nameEn, text(descriptionNl), text(descriptionEn), !placeholder);
    }

    private static @Nullable String text(String typed) {
        return DeliverForm.text(typed.replace("\0", "")).orElse(null);
    }
}
