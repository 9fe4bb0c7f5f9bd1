package nl.profielmonitor.geography;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who lies where on which date: an immutable picture of all regions, municipalities, mergers, names and slugs.
 * Queries are in memory and take microseconds. Names are compared as {@link Names} says.
 */
public final class Geography {

    /** The labour-market regions that exist on a day (35 of them since 2016), by code, without 'Niet in te delen'. */
    public List<LabourMarketRegion> regions(LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /**
     * A region under the name it has on a day; where it does not exist on that day, under the name of its nearest span.
     * Empty if there never was a region with that code.
     */
    public Optional<LabourMarketRegion> region(RegionCode code, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** A municipality in the span that holds a day, or else its nearest span. Empty if the code never existed. */
    public Optional<Municipality> municipality(MunicipalityCode code, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** The municipalities that exist on a day, by code. */
    public List<Municipality> municipalities(LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** The municipalities that lie in a region on a day, in the order of the Dutch alphabet. */
    public List<Municipality> municipalitiesOf(RegionCode region, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /**
     * The regions in which a municipality lies on any of the days from first to last (both included).
     * Empty if it does not exist then.
     */
    public List<RegionCode> regionsOf(MunicipalityCode municipality, LocalDate first, LocalDate last) {
        throw new UnsupportedOperationException();
    }

    /** What became of a municipality, oldest first. */
    public List<Merger> mergersFrom(MunicipalityCode oldCode) {
        throw new UnsupportedOperationException();
    }

    /** What a municipality was made of, oldest first. */
    public List<Merger> mergersInto(MunicipalityCode newCode) {
        throw new UnsupportedOperationException();
    }

    /** The region that a written name, alias or code means on any of the days from first to last. */
    public Lookup<LabourMarketRegion> findRegion(String written, LocalDate first, LocalDate last) {
        throw new UnsupportedOperationException();
    }

    /**
     * The municipality that a written name, alias or former spelling means on any of the days from first to last.
     * A CBS suffix ('Bergen (NH.)') may be left out where the region decides, or where only one could be meant.
     *
     * @param within the region that the row is in; it decides between namesakes, but one elsewhere is found too
     */
    public Lookup<Municipality> findMunicipality(
            String written, Optional<RegionCode> within, LocalDate first, LocalDate last) {
        throw new UnsupportedOperationException();
    }

    /** The municipality that a code means on any of the days from first to last ({@link Lookup.Unknown} has no nearest). */
    public Lookup<Municipality> findMunicipality(MunicipalityCode code, LocalDate first, LocalDate last) {
        throw new UnsupportedOperationException();
    }

    /**
     * The region that an address means: its slug of now or of once, in any case, or its code.
     * Under its name of the day given. Whoever serves the address compares it with the slug found, and redirects.
     */
    public Optional<LabourMarketRegion> regionAt(String slugOrCode, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** Regions whose name, on a day, is most like what was asked for, best first, at most three. */
    public List<LabourMarketRegion> nearestRegions(String written, LocalDate on) {
        throw new UnsupportedOperationException();
    }
}
