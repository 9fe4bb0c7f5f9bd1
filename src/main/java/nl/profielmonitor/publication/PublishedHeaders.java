package nl.profielmonitor.publication;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.profielmonitor.geography.RegionCode;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.threeten.extra.YearQuarter;

/** Reads publications without their figures; which revision is current is derived here and nowhere else. */
interface PublishedHeaders extends Repository<StoredPublication, Long> {

    /** The highest revision of p's region and quarter whose delivery is not withdrawn. */
    String CURRENT_REVISION = """
            (select max(q.revision) from StoredPublication q join StoredDelivery e on e.id = q.deliveryId
                where q.region = p.region and q.quarter = p.quarter and e.withdrawnAt is null)
            """;

    String HEADERS =
            """
            select new nl.profielmonitor.publication.PublishedHeader(
                p.id, p.region, p.quarter, p.revision, p.corrects, d.id, p.publishedAt, d.reason, d.sourceUrl,
                d.referenceDate, d.withdrawnAt, d.withdrawalReason, p.regionName, p.columnSetId, p.printedTotal,
                p.registerSize, p.absent,
            """ + CURRENT_REVISION + ") from StoredPublication p join StoredDelivery d on d.id = p.deliveryId ";

    String IS_CURRENT = " p.revision = " + CURRENT_REVISION;

    String NEWEST_FIRST = " order by p.quarter desc, p.region, p.revision desc";

    @Query(HEADERS + "where p.region in :regions and p.quarter in :quarters and" + IS_CURRENT + NEWEST_FIRST)
    List<PublishedHeader> current(Collection<RegionCode> regions, Collection<YearQuarter> quarters);

    @Query(HEADERS + "where p.quarter = :quarter and" + IS_CURRENT + NEWEST_FIRST)
    List<PublishedHeader> current(YearQuarter quarter);

    @Query(HEADERS + "where p.region = :region and p.quarter = :quarter" + NEWEST_FIRST)
    List<PublishedHeader> all(RegionCode region, YearQuarter quarter);

    @Query(HEADERS + "where p.quarter = :quarter" + NEWEST_FIRST)
    List<PublishedHeader> all(YearQuarter quarter);

    @Query(HEADERS + "where p.region = :region" + NEWEST_FIRST)
    List<PublishedHeader> all(RegionCode region);

    /** Every revision of the regions and quarters that a delivery published. */
    @Query(HEADERS
            + "where exists (select o.id from StoredPublication o where o.deliveryId = :delivery"
            + " and o.region = p.region and o.quarter = p.quarter)"
            + NEWEST_FIRST)
    List<PublishedHeader> beside(UUID delivery);

    @Query(HEADERS + "where p.deliveryId in :deliveries" + NEWEST_FIRST)
    List<PublishedHeader> of(Collection<UUID> deliveries);

    @Query("select p.provenance from StoredPublication p"
            + " where p.region = :region and p.quarter = :quarter and p.revision = :revision")
    Optional<String> provenance(RegionCode region, YearQuarter quarter, int revision);

    /** The revisions that deliveries made; those that made none are left out. */
    default Map<UUID, List<Revision>> revisions(Collection<UUID> deliveries) {
        return deliveries.isEmpty()
                ? Map.of()
                : of(deliveries).stream().map(PublishedHeader::revision).collect(groupingBy(Revision::delivery));
    }

    @Query("""
            select new nl.profielmonitor.publication.RegionsOfQuarter(p.quarter, count(distinct p.region))
            from StoredPublication p join StoredDelivery d on d.id = p.deliveryId
            where d.withdrawnAt is null group by p.quarter order by p.quarter desc
            """)
    List<RegionsOfQuarter> quarters();

    /** Every region and quarter of these that has a revision, withdrawn or not. */
    @Query("""
            select new nl.profielmonitor.publication.Standing(p.region, p.quarter, max(p.revision),
                coalesce(max(case when d.withdrawnAt is null then p.revision end), 0))
            from StoredPublication p join StoredDelivery d on d.id = p.deliveryId
            where p.region in :regions and p.quarter in :quarters group by p.region, p.quarter
            """)
    List<Standing> standings(Collection<RegionCode> regions, Collection<YearQuarter> quarters);
}
