package nl.profielmonitor.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What an older installation recorded is there after an upgrade, in a schema of its own. */
@PublicationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class UpgradeTest {

    private static final String SCHEMA = "upgrade";

    /** As it was recorded; a value quotes what looks like a severity. */
    private static final String FINDINGS = """
            [{"code":"geen-aantal","severity":"fout","line":3,"value":"\\"severity\\":\\"fout\\"","message":"m","arguments":[]},\
            {"code":"reden-ontbreekt","severity":"fout","message":"m","arguments":[]},\
            {"code":"register-ontbreekt","severity":"waarschuwing","message":"m","arguments":[]},\
            {"code":"ongewijzigd","severity":"opmerking","message":"m","arguments":[]}]""";

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcTemplate sql;

    @AfterEach
    void leaveNothing() {
        sql.execute("drop schema " + SCHEMA + " cascade");
    }

    @Test
    void countsTheFindingsThatWereRecordedBefore() {
        migrateTo("4");
        keep("[]");
        UUID id = keep(FINDINGS);

        migrateTo("6.1");

        Map<String, Object> delivery = sql.queryForMap("select * from " + SCHEMA + ".delivery where id = ?", id);
        assertThat(List.of("errors", "warnings", "remarks", "lacks_reason", "says_unchanged"))
                .extracting(delivery::get)
                .containsExactly(2, 1, 1, true, true);
        assertThat(delivery).containsEntry("has_original", true).containsEntry("original_gone_at", null);
        assertThat(sql.queryForObject(
                        "select findings from " + SCHEMA + ".delivery_findings where delivery_id = ?",
                        String.class,
                        id))
                .isEqualTo(FINDINGS);
        assertThat(sql.queryForObject(
                        "select count(*) from " + SCHEMA + ".delivery where errors + warnings + remarks = 0"
                                + " and not lacks_reason and not says_unchanged",
                        Integer.class))
                .isEqualTo(1);
    }

    private UUID keep(String findings) {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into " + SCHEMA + ".delivery (id, received_at, steward, file_name, kind, sha256, size_in_bytes,"
                        + " terms, findings) values (?, timestamp with time zone '2026-01-01 00:00:00+00', 'b', 'a.csv',"
                        + " 'csv', ?, 1, '{}', ?)",
                id,
                "0".repeat(64),
                findings);
        sql.update(
                "insert into " + SCHEMA + ".delivery_part (delivery_id, part, content) values (?, 1, ?)",
                id,
                new byte[] {1});
        return id;
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(SCHEMA)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }
}
