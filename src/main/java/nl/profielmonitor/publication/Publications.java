package nl.profielmonitor.publication;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.profielmonitor.geography.RegionCode;
import org.springframework.stereotype.Service;
import org.threeten.extra.YearQuarter;

/** Reads what was published. Every method sees one consistent state. */
@Service
public class Publications {

    Publications() {}

    /** The current figures, under the columns' names of now; empty where nothing is current. */
    public Optional<Publication> current(PublicationKey key) {
        throw new UnsupportedOperationException();
    }

    /** Exactly one revision, under the columns' names of the moment it was published; whatever its status. */
    public Optional<Publication> revision(PublicationKey key, int number) {
        throw new UnsupportedOperationException();
    }

    /** All current publications of a quarter, by region code. */
    public List<Publication> currentOf(YearQuarter quarter) {
        throw new UnsupportedOperationException();
    }

    /** The current publications among those asked for; what is not current is left out. */
    public Map<PublicationKey, Publication> current(Collection<PublicationKey> keys) {
        throw new UnsupportedOperationException();
    }

    /** Every revision of a region's quarter, newest first; empty if nothing was ever published. */
    public List<Revision> history(PublicationKey key) {
        throw new UnsupportedOperationException();
    }

    /** Every revision of a region, newest quarter first and newest revision first. */
    public List<Revision> history(RegionCode region) {
        throw new UnsupportedOperationException();
    }

    /** The quarters in which at least one region has current figures, and how many regions have, newest first. */
    public List<QuarterCount> quarters() {
        throw new UnsupportedOperationException();
    }

    /** @param regions how many regions have current figures */
    public record QuarterCount(YearQuarter quarter, int regions) {}
}
