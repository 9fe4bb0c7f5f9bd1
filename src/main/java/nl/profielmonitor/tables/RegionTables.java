package nl.profielmonitor.tables;

import java.util.Optional;
import nl.profielmonitor.publication.PublicationKey;
import org.springframework.stereotype.Service;

/** Makes region tables from publications. */
@Service
public class RegionTables {

    RegionTables() {}

    /** The current figures; empty where nothing is current. */
    public Optional<RegionTable> current(PublicationKey key) {
        throw new UnsupportedOperationException();
    }

    /** Exactly one revision under the names of its time. Changes compare with what is current now, in pages only. */
    public Optional<RegionTable> revision(PublicationKey key, int number) {
        throw new UnsupportedOperationException();
    }
}
