package nl.profielmonitor.publication;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Goes around the code: what must never be, the database refuses by itself. */
@PublicationTest
class SchemaTest {

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Deliveries deliveries;

    UUID published;

    UUID kept;

    @BeforeEach
    void deliver() {
        published = deliveries.publish(DeliveryMother.friesland().delivery()).id();
        kept = deliveries.keep(DeliveryMother.friesland().delivery());
        sql.update("insert into column_set (code, first_quarter) values ('andere', '2030-Q1')");
        sql.update("insert into count_category (column_set_id, code)"
                + " select id, 'andere-1' from column_set where code = 'andere'");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, maxCharsPerColumn = 2000, textBlock = """
            constraint                              | statement
            publication_revision_once               | insert into publication $columns select 901, region, quarter, revision, null, $rest from publication
            publication_revision                    | update publication set revision = 0
            publication_region_form                 | update publication set region = 'AM2'
            publication_region_form                 | update publication set region = 'am02'
            publication_quarter_form                | update publication set quarter = '2020-Q5'
            publication_quarter_form                | update publication set quarter = '2020-q2'
            publication_quarter_form                | update publication set quarter = '2020Q2'
            publication_corrects_earlier            | update publication set corrects = 1
            publication_corrects_existing           | insert into publication $columns select 901, region, quarter, 7, 6, $rest from publication
            publication_of_published_delivery       | update publication set delivery_id = '$kept'
            publication_of_published_delivery       | update publication set published_at = timestamp with time zone '2026-01-01 00:00:00+00'
            publication_of_published_delivery       | update delivery set published_at = null where id = '$published'
            publication_of_published_delivery       | delete from delivery_part ; delete from delivery_findings ; delete from delivery where id = '$published'
            publication_printed_total               | update publication set printed_total = -1
            publication_register_size               | update publication set register_size = -1
            publication_row_of_publication          | delete from printed_category_total ; delete from publication_count ; delete from publication
            publication_row_municipality_once       | insert into publication_row select publication_id, 9, municipality, rest, name, printed_total, 9 from publication_row where place = 1
            publication_row_rest_once               | update publication_row set municipality = null, rest = 'overig'
            publication_row_of_one                  | update publication_row set rest = 'overig' where place = 1
            publication_row_of_one                  | update publication_row set municipality = null where place = 1
            publication_row_rest                    | update publication_row set municipality = null, rest = 'anders' where place = 1
            publication_row_municipality_form       | update publication_row set municipality = 'GM80' where place = 1
            publication_row_municipality_form       | update publication_row set municipality = 'AM0080' where place = 1
            publication_row_printed_total           | update publication_row set printed_total = -1
            publication_row_place                   | insert into publication_row select publication_id, 0, 'GM9999', rest, name, printed_total, 9 from publication_row where place = 1
            publication_row_line                    | update publication_row set line = 0
            publication_count_of_row                | insert into publication_count select publication_id, 9, category_id, column_set_id, persons, missing from publication_count where place = 1
            publication_count_of_row                | delete from publication_row
            publication_count_of_category           | update publication_count set category_id = (select id from count_category where code = 'andere-1') where place = 1 and category_id = (select min(category_id) from publication_count)
            publication_count_of_set                | update publication_count set column_set_id = (select id from column_set where code = 'andere'), category_id = (select id from count_category where code = 'andere-1') where place = 1 and category_id = (select min(category_id) from publication_count)
            publication_count_persons               | update publication_count set persons = -1
            publication_count_persons               | update publication_count set persons = 1000000000
            publication_count_known_or_missing      | update publication_count set persons = null
            publication_count_known_or_missing      | update publication_count set missing = 'geheim'
            publication_count_missing               | update publication_count set persons = null, missing = 'weg'
            printed_category_total_persons          | update printed_category_total set persons = -1
            printed_category_total_of_category      | update printed_category_total set category_id = (select id from count_category where code = 'andere-1') where category_id = (select min(category_id) from printed_category_total)
            count_category_of_set                   | delete from count_category where code = 'andere-1' ; insert into count_category (column_set_id, code) values (-1, 'x')
            count_category_code_once                | insert into count_category (column_set_id, code) select column_set_id, code from count_category
            category_label_of_category              | delete from count_category where code = 'kolom-1'
            category_label_named                    | update category_label set name_nl = ' '
            category_label_place                    | update category_label set place = 0
            column_set_code_once                    | insert into column_set (code, first_quarter) values ('klantprofielen', '2013-Q1')
            column_set_span                         | update column_set set last_quarter = '2012-Q4'
            column_set_first_quarter_form           | update column_set set first_quarter = '2013'
            delivery_sha256_form                    | update delivery set sha256 = 'geheim'
            delivery_size                           | update delivery set size_in_bytes = -1
            delivery_withdrawn_once_published       | update delivery set withdrawn_at = received_at, withdrawal_reason = 'x' where id = '$kept'
            delivery_withdrawn_with_reason          | update delivery set withdrawn_at = received_at where id = '$published'
            delivery_withdrawn_with_reason          | update delivery set withdrawal_reason = 'x'
            delivery_withdrawn_by_somebody          | update delivery set withdrawn_by = 'x'
            delivery_original_gone                  | update delivery set original_gone_at = received_at where id = '$kept'
            delivery_original_gone                  | delete from delivery_part ; update delivery set has_original = false
            delivery_erased_by_somebody             | delete from delivery_part ; update delivery set has_original = false, original_gone_at = received_at, erased_by = 'x'
            delivery_erased_by_somebody             | update delivery set erased_by = 'x', erasure_reason = 'x'
            delivery_expired_unpublished            | delete from delivery_part ; update delivery set has_original = false, original_gone_at = published_at where id = '$published'
            delivery_published_with_original        | delete from delivery_part ; update delivery set has_original = false, erased_by = 'x', erasure_reason = 'x', original_gone_at = timestamp with time zone '2026-01-01 00:00:00+00' where id = '$published'
            delivery_part_of_delivery               | update delivery set has_original = false, original_gone_at = received_at where id = '$kept'
            delivery_part_of_original               | update delivery_part set of_original = false
            delivery_part_of_delivery               | delete from delivery_findings ; delete from delivery where id = '$kept'
            delivery_findings_of_delivery           | delete from delivery_part ; delete from delivery where id = '$kept'
            delivery_part_number                    | update delivery_part set part = 0 where delivery_id = '$kept'
            """)
    void refuses(String constraint, String statements) {
        assertThatThrownBy(() -> run(statements))
                .isInstanceOf(DataIntegrityViolationException.class)
                .satisfies(refusal -> assertThatMessage(refusal).contains(constraint));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, Original.PART_SIZE + 1})
    void refusesAPartOfAnotherSize(int size) {
        assertThatThrownBy(() -> sql.update(
                        "insert into delivery_part (delivery_id, part, content) values (?, 9, ?)",
                        kept,
                        new byte[size]))
                .isInstanceOf(DataIntegrityViolationException.class)
                .satisfies(refusal -> assertThatMessage(refusal).contains("delivery_part_size"));
    }

    /** Of the counts of one row in one category there is one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "publication_count",
                "printed_category_total",
                "publication_row",
                "delivery_part",
                "delivery_findings"
            })
    void refusesTheSameAgain(String table) {
        assertThatThrownBy(() -> sql.update("insert into " + table + " select * from " + table))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update publication_count set persons = 0",
                "update publication_count set persons = 999999999",
                "update publication_count set persons = null, missing = 'onbekend'",
                "update publication set register_size = 0, printed_total = null",
                "update publication_row set municipality = null, rest = 'overig' where place = 1"
            })
    void allowsWhatMayBe(String statement) {
        assertThatCode(() -> run(statement)).doesNotThrowAnyException();
    }

    private void run(String statements) {
        for (String statement : statements.split(";", -1)) {
            sql.update(statement
                    .replace(
                            "$columns",
                            "(id, region, quarter, revision, corrects, delivery_id, published_at, region_name, column_set_id)")
                    .replace("$rest", "delivery_id, published_at, region_name, column_set_id")
                    .replace("$published", published.toString())
                    .replace("$kept", kept.toString()));
        }
    }

    private static org.assertj.core.api.AbstractStringAssert<?> assertThatMessage(Throwable refusal) {
        return org.assertj.core.api.Assertions.assertThat(refusal.getMessage().toLowerCase(Locale.ROOT));
    }
}
