package nl.profielmonitor.publication;

/** Text from outside as every database takes it: PostgreSQL refuses the NUL character. */
final class StorableText {

    private StorableText() {}

    static String of(String text) {
        return text.replace("\0", "");
    }

    /** Cut off after a number of UTF-16 units at most, never inside a character. */
    static String of(String text, int longest) {
        String stored = of(text);
        if (stored.length() <= longest) {
            return stored;
        }
        return stored.substring(0, Character.isHighSurrogate(stored.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
