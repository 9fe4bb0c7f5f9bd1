package nl.profielmonitor.geography;

/**
 * The address that a region or municipality got for one of its names.
 *
 * @param code of a region or of a municipality; regions and municipalities have addresses of their own
 * @param name for which it got the address
 */
record Slug(String code, String name, String slug) {

    /** The codes among which an address is unique: {@code AM} or {@code GM}. */
    String kind() {
        return kindOf(code);
    }

    static String kindOf(String code) {
        return code.substring(0, 2);
    }
}
