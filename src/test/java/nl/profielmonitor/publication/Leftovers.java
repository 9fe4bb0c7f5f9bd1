package nl.profielmonitor.publication;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What tests leave that are not rolled back. */
final class Leftovers {

    private Leftovers() {}

    /** All but the first column set, with the period and the names that it had at the start. */
    static void remove(JdbcTemplate sql) {
        sql.update("update publication set corrects = null");
        List.of(
                        "printed_category_total",
                        "publication_count",
                        "publication_row",
                        "publication",
                        "delivery_part",
                        "delivery_findings",
                        "delivery")
                .forEach(table -> sql.update("delete from " + table));
        sql.update("delete from category_label where confirmed");
        String first = "(select min(id) from column_set)";
        String later = "(select id from count_category where column_set_id > " + first + ")";
        sql.update("delete from category_label where category_id in " + later);
        sql.update("delete from count_category where column_set_id > " + first);
        sql.update("delete from column_set where id > " + first);
        sql.update("update column_set set last_quarter = null, removed_at = null, version = 0");
    }
}
