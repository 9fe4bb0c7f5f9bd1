package nl.profielmonitor.publication;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads the figures of any number of publications, each kind in one query. */
interface PublishedFigures extends Repository<StoredRow, StoredRow.Key> {

    @Query("""
            select new nl.profielmonitor.publication.PublishedRow(
                r.publicationId, r.place, r.municipality, r.rest, r.name, r.printedTotal, r.line)
            from StoredRow r where r.publicationId in :publications order by r.publicationId, r.place
            """)
    List<PublishedRow> rows(Collection<Long> publications);

    @Query("""
            select new nl.profielmonitor.publication.PublishedCount(
                c.publicationId, c.place, c.categoryId, c.persons, c.missing)
            from StoredCount c where c.publicationId in :publications
            """)
    List<PublishedCount> counts(Collection<Long> publications);

    @Query("""
            select new nl.profielmonitor.publication.PublishedTotal(t.publicationId, t.categoryId, t.persons)
            from StoredCategoryTotal t where t.publicationId in :publications
            """)
    List<PublishedTotal> totals(Collection<Long> publications);
}
