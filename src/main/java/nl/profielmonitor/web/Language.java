package nl.profielmonitor.web;

import java.util.Locale;

/** The two languages of the site. Dutch lies at the root, English under {@code /en}. */
public enum Language {
    NL("", Locale.forLanguageTag("nl-NL")),
    EN("/en", Locale.forLanguageTag("en-GB"));

    private final String prefix;
    private final Locale locale;

    Language(String prefix, Locale locale) {
        this.prefix = prefix;
        this.locale = locale;
    }

    /** What addresses in this language start with: nothing, or {@code /en}. */
    public String prefix() {
        return prefix;
    }

    public Locale locale() {
        return locale;
    }

    /** As in {@code lang} and {@code hreflang}: {@code nl} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }
}
