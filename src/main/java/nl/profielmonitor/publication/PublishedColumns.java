package nl.profielmonitor.publication;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.threeten.extra.YearQuarter;

/** In which quarters there are figures that follow a column set. */
interface PublishedColumns extends Repository<StoredPublication, Long> {

    /** Of which the figures are not withdrawn, oldest first. */
    @Query("""
            select distinct p.quarter from StoredPublication p join StoredDelivery d on d.id = p.deliveryId
            where p.columnSetId = :set and d.withdrawnAt is null order by p.quarter
            """)
    List<YearQuarter> standing(int set);

    /** Withdrawn or not, oldest first. */
    @Query("select distinct p.quarter from StoredPublication p where p.columnSetId = :set order by p.quarter")
    List<YearQuarter> ever(int set);

    /** Whether there are any, withdrawn or not. */
    @Query("""
            select count(p) > 0 from StoredPublication p join StoredColumnSet s on s.id = p.columnSetId
            where s.code = :code
            """)
    boolean isUsed(String code);
}
