package nl.profielmonitor.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads which columns mean the same. */
interface RecordedMeanings extends Repository<StoredMeaning, Integer> {

    /** Of sets that were not put away, those of one meaning together. */
    @Query("""
            select new nl.profielmonitor.publication.RecordedMeanings$Meaning(m.meaning, s.code, c.code)
            from StoredMeaning m
            join StoredCategory c on c.id = m.categoryId
            join StoredColumnSet s on s.id = c.columnSetId
            where s.removedAt is null
            order by m.meaning, s.firstQuarter, s.id
            """)
    List<Meaning> all();

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from StoredMeaning m")
    void deleteAll();

    @Query("select cast(count(d) as Integer) from StoredDeclaration d")
    int version();

    @Query("""
            select new nl.profielmonitor.publication.RecordedMeanings$Declaration(
                s.code, c.code, t.code, o.code, d.declaredAt, d.declaredBy)
            from StoredDeclaration d
            join StoredCategory c on c.id = d.categoryId
            join StoredColumnSet s on s.id = c.columnSetId
            left join StoredCategory o on o.id = d.sameAsId
            left join StoredColumnSet t on t.id = o.columnSetId
            order by d.id desc
            """)
    List<Declaration> declarations();

    record Meaning(int number, String set, String column) {

        ColumnRef ref() {
            return new ColumnRef(set, column);
        }
    }

    record Declaration(
            String set,
            String column,
            @Nullable String otherSet,
            @Nullable String other,
            Instant at,
            String steward) {}
}
