package nl.profielmonitor.publication;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One of the count columns of a column set, under the names that it has at some moment.
 *
 * @param code stable, in lower case ({@code kolom-1}); the header in files
 * @param named whether a steward confirmed the names; until then they are placeholders, and pages say so
 */
public record CountCategory(
        String code,
        String nameNl,
        String nameEn,
        @Nullable String descriptionNl,
        @Nullable String descriptionEn,
        boolean named) {

    /** The name in a language: English for English, else Dutch. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameNl;
    }
}
