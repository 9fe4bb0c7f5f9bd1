package nl.profielmonitor.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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

    /** What the server is told to take in addresses, in {@code application.properties}. */
    private static final Pattern WRITTEN_RAW = Pattern.compile("[\"<>\\[\\\\\\]^`{|}]");

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
        return withQuery(root + other.prefix() + path, query);
    }

    /**
     * An address as a link or a redirect may hold it (RFC 3986): what browsers and people write there although it has no
     * place in one, such as {@code |}, is percent-encoded; all else stays as it is.
     */
    static String withQuery(String path, @Nullable String query) {
        String address = query == null ? path : path + "?" + query;
        return WRITTEN_RAW
                .matcher(address)
                .replaceAll(sign ->
                        String.format(Locale.ROOT, "%%%02X", (int) sign.group().charAt(0)));
    }
}
