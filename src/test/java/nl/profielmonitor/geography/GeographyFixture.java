package nl.profielmonitor.geography;

import java.util.List;

/** The geography of this release without a database: what a new installation starts from. */
public final class GeographyFixture {

    private static final Geography OF_RELEASE = of(GeographyFiles.ofRelease().facts());

    private GeographyFixture() {}

    public static Geography geography() {
        return OF_RELEASE;
    }

    /** A catalog that holds {@link #geography()}. */
    public static GeographyCatalog catalog() {
        return new GeographyCatalog(OF_RELEASE);
    }

    static Geography of(GeographyFacts facts) {
        return new Geography(facts, new Slugs(List.of()).extendedFor(facts));
    }
}
