package nl.profielmonitor.publication;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads the column sets with every label that their categories have or had. */
interface CategoryLabels extends Repository<StoredLabel, StoredLabel.Key> {

    @Query("""
            select new nl.profielmonitor.publication.CategoryLabel(
                s.id, s.code, s.firstQuarter, s.lastQuarter, c.id, c.code, l.validFrom, l.place,
                l.nameNl, l.nameEn, l.descriptionNl, l.descriptionEn, l.confirmed)
            from StoredLabel l
            join StoredCategory c on c.id = l.categoryId
            join StoredColumnSet s on s.id = c.columnSetId
            where s.removedAt is null
            order by s.firstQuarter, s.id, c.id, l.validFrom
            """)
    List<CategoryLabel> all();

    /** Holds a set until the transaction ends: who names its columns at the same moment waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StoredColumnSet s where s.code = :code")
    Optional<StoredColumnSet> lock(String code);

    /** Holds all sets until the transaction ends, those that are put away too. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StoredColumnSet s order by s.id")
    List<StoredColumnSet> lockSets();

    /** Keeps sets as they are until the transaction ends: who would give one another period, or put it away, waits. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select s from StoredColumnSet s where s.code in :codes order by s.id")
    List<StoredColumnSet> hold(Collection<String> codes);

    /** Another number as soon as a set is started, put away or given another period, or a column is named. */
    @Query("""
            select cast((select count(l.categoryId) from StoredLabel l) + sum(s.version) as Integer)
            from StoredColumnSet s
            """)
    int version();

    /** The latest moment at which anything was published. */
    @Query("select max(p.publishedAt) from StoredPublication p")
    Optional<Instant> lastPublished();
}
