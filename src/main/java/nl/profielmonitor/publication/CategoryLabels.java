package nl.profielmonitor.publication;

import java.util.List;
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
            order by s.firstQuarter, s.id, c.id, l.validFrom
            """)
    List<CategoryLabel> all();
}
