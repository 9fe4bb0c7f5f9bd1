package nl.profielmonitor.geography;

import org.springframework.stereotype.Service;

/**
 * Holds the present {@link Geography}. At start it brings the database up to date with {@code data/geografie/} (a newer
 * release's files update an older database; unchanged files change nothing) before any other bean sees it.
 */
@Service
public class GeographyCatalog {

    private final Geography geography = GeographyFiles.fromClasspath();

    GeographyCatalog() {}

    /** The geography as stored. */
    public Geography geography() {
        return geography;
    }
}
