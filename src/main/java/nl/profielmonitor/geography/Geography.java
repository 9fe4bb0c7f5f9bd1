package nl.profielmonitor.geography;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who lies where on which date: an immutable picture of all regions, municipalities, mergers, names and slugs.
 * Queries are in memory and take microseconds, those for nearest names a millisecond. Names are compared as {@link Names} says.
 */
public final class Geography {

    private final Slugs slugs;
    private final History<RegionCode, RegionSpan> regions;
    private final History<MunicipalityCode, Municipality> municipalities;
    private final List<Municipality> alphabetical;
    private final List<Merger> mergers;
    private final Gazetteer<RegionCode, RegionSpan> regionNames;
    private final Gazetteer<MunicipalityCode, Municipality> municipalityNames;

    /** @throws IllegalArgumentException if two spans of a code overlap, or a name has no address */
    Geography(GeographyFacts facts, Slugs slugs) {
        this.slugs = slugs;
        regions = new History<>(facts.regions(), RegionSpan::code);
        municipalities = new History<>(withSlugs(facts), Municipality::code);
        alphabetical = municipalities
                .all()
                .sorted(Comparator.comparing(municipality -> municipality.name().replace("'", ""), alphabet()))
                .toList();
        mergers = facts.mergers().stream()
                .sorted(Comparator.comparing(Merger::on)
                        .thenComparing(Merger::oldCode)
                        .thenComparing(Merger::newCode))
                .toList();
        regionNames =
                new Gazetteer<>(regions, RegionSpan::name, facts.aliases("AM", RegionCode::new), span -> List.of());
        municipalityNames = new Gazetteer<>(
                municipalities, Municipality::name, facts.aliases("GM", MunicipalityCode::new), this::endOf);
    }

    /** The labour-market regions that exist on a day (35 of them since 2016), by code, without 'Niet in te delen'. */
    public List<LabourMarketRegion> regions(LocalDate on) {
        return regions.on(on)
                .filter(span -> span.tile() != null)
                .map(this::region)
                .toList();
    }

    /**
     * A region under the name it has on a day; where it does not exist on that day, under the name of its nearest span.
     * Empty if there never was a region with that code.
     */
    public Optional<LabourMarketRegion> region(RegionCode code, LocalDate on) {
        return regions.nearest(code, on, on).map(this::region);
    }

    /** A municipality in the span that holds a day, or else its nearest span. Empty if the code never existed. */
    public Optional<Municipality> municipality(MunicipalityCode code, LocalDate on) {
        return municipalities.nearest(code, on, on);
    }

    /** The municipalities that exist on a day, by code. */
    public List<Municipality> municipalities(LocalDate on) {
        return municipalities.on(on).toList();
    }

    /**
     * The municipalities that lie in a region on a day, in the order of the Dutch alphabet: {@code De Fryske Marren}
     * stands under D, as in the publication, and {@code 's-Gravenhage} under S.
     */
    public List<Municipality> municipalitiesOf(RegionCode region, LocalDate on) {
        return alphabetical.stream()
                .filter(municipality -> municipality.region().equals(region) && municipality.on(on))
                .toList();
    }

    /**
     * The regions in which a municipality lies on any of the days from first to last (both included), oldest first.
     * Empty if it does not exist then.
     */
    public List<RegionCode> regionsOf(MunicipalityCode municipality, LocalDate first, LocalDate last) {
        return municipalities.during(municipality, first, last).stream()
                .map(Municipality::region)
                .distinct()
                .toList();
    }

    /** What became of a municipality, oldest first. */
    public List<Merger> mergersFrom(MunicipalityCode oldCode) {
        return mergers.stream()
                .filter(merger -> merger.oldCode().equals(oldCode))
                .toList();
    }

    /** What a municipality was made of, oldest first. */
    public List<Merger> mergersInto(MunicipalityCode newCode) {
        return mergers.stream()
                .filter(merger -> merger.newCode().equals(newCode))
                .toList();
    }

    /** The region that a written name, alias or code means on any of the days from first to last. */
    public Lookup<LabourMarketRegion> findRegion(String written, LocalDate first, LocalDate last) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        return (RegionCode.isCode(code)
                        ? regionNames.find(new RegionCode(code), first, last)
                        : regionNames.find(written, span -> true, first, last))
                .map(this::region);
    }

    /**
     * The municipality that a written name, alias or former spelling means on any of the days from first to last.
     * A CBS suffix ('Bergen (NH.)') may be left out where the region decides, or where only one could be meant.
     *
     * @param within the region that the row is in; it decides between namesakes, but one elsewhere is found too
     */
    public Lookup<Municipality> findMunicipality(
            String written, Optional<RegionCode> within, LocalDate first, LocalDate last) {
        Predicate<Municipality> liesWithin =
                municipality -> within.filter(municipality.region()::equals).isPresent();
        return municipalityNames.find(written, liesWithin, first, last);
    }

    /** The municipality that a code means on any of the days from first to last ({@link Lookup.Unknown} has no nearest). */
    public Lookup<Municipality> findMunicipality(MunicipalityCode code, LocalDate first, LocalDate last) {
        return municipalityNames.find(code, first, last);
    }

    /**
     * The region that an address means: its slug of now or of once, in any case, its code, or a name or alias of that day.
     * Under its name of the day given. Whoever serves the address compares it with the slug found, and redirects.
     * The slug of a region that is gone means the one that took its name: {@code food-valley} was {@code AM31}, and is
     * {@code AM38}.
     */
    public Optional<LabourMarketRegion> regionAt(String slugOrCode, LocalDate on) {
        if (RegionCode.isCode(slugOrCode)) {
            return region(new RegionCode(slugOrCode.toUpperCase(Locale.ROOT)), on);
        }
        return slugs.code("AM", slugOrCode)
                .flatMap(code -> regions.nearest(new RegionCode(code), on, on))
                .map(span ->
                        span.on(on) ? span : regionNames.on(span.name(), on).orElse(span))
                .or(() -> regionNames.on(slugOrCode, on))
                .map(this::region);
    }

    /** The municipality that an address means, as {@link #regionAt} finds a region. */
    public Optional<Municipality> municipalityAt(String slugOrCode, LocalDate on) {
        return (MunicipalityCode.isCode(slugOrCode)
                        ? Optional.of(slugOrCode.toUpperCase(Locale.ROOT))
                        : slugs.code("GM", slugOrCode))
                .flatMap(code -> municipality(new MunicipalityCode(code), on));
    }

    /** Regions whose name, on a day, is most like what was asked for, best first, at most three. */
    public List<LabourMarketRegion> nearestRegions(String written, LocalDate on) {
        return regionNames.nearest(written, on).stream()
                .filter(span -> span.tile() != null)
                .map(this::region)
                .toList();
    }

    private LabourMarketRegion region(RegionSpan span) {
        List<RegionSpan> all = regions.of(span.code());
        RegionSpan newest = all.get(all.size() - 1);
        return new LabourMarketRegion(
                span.code(), span.name(), slugs.of(newest.code().value(), newest.name()), span.tile());
    }

    /** What ended a municipality that its last span is given of: not the corrections of its borders before. */
    private List<Merger> endOf(Municipality municipality) {
        return mergersFrom(municipality.code()).stream()
                .filter(merger -> municipality.validTo() != null
                        && merger.on().equals(municipality.validTo().plusDays(1)))
                .toList();
    }

    private List<Municipality> withSlugs(GeographyFacts facts) {
        var spans = new History<>(facts.municipalities(), MunicipalitySpan::code);
        return spans.codes().stream().map(spans::of).flatMap(this::withSlug).toList();
    }

    private Stream<Municipality> withSlug(List<MunicipalitySpan> spans) {
        MunicipalitySpan newest = spans.get(spans.size() - 1);
        String slug = slugs.of(newest.code().value(), newest.name());
        return spans.stream().map(span -> span.at(slug));
    }

    private static Collator alphabet() {
        return Collator.getInstance(Locale.forLanguageTag("nl"));
    }
}
