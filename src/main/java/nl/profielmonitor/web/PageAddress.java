package nl.profielmonitor.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page lies, in each language. Templates find it as {@code address}.
 *
 * @param baseUrl of the site, without a slash at its end
 * @param root what precedes every address of the site, mostly nothing
 * @param path without the language's prefix, as it was written in the request
 */
record PageAddress(
        String baseUrl,
        String root,
        Language language,
        String path,
        @Nullable String query) {

    static final String ATTRIBUTE = "address";

    /** Leading slashes become one: a link to {@code //elsewhere} would leave the site. */
    static PageAddress of(String baseUrl, String root, Language language, String path, @Nullable String query) {
        return new PageAddress(baseUrl, root, language, "/" + path.replaceFirst("^[/\\\\]+", ""), query);
    }

    /** Whether it is a steward's page, which search engines have no business with. */
    public boolean hidden() {
        return (path + "/").startsWith("/beheer/");
    }

    /** The absolute address of a page in this language; never from the request's host. */
    public String canonical(String page) {
        return absolute(language, page);
    }

    /** The absolute address of a page in a language. */
    public String absolute(Language other, String page) {
        return baseUrl + other.prefix() + page;
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** A link to the same page in a language. */
    public String in(Language other) {
        return LanguageFilter.withQuery(root + other.prefix() + path, query);
    }
}
