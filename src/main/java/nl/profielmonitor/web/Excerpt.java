package nl.profielmonitor.web;

/** What a request says, as far as its answer repeats it. */
public final class Excerpt {

    /** In characters; longer pieces say no more. */
    private static final int LONGEST = 80;

    private Excerpt() {}

    public static String of(String said) {
        return said.codePointCount(0, said.length()) <= LONGEST
                ? said
                : said.substring(0, said.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
