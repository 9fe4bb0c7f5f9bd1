package nl.profielmonitor.geography;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.profielmonitor.testing.DatabaseTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses, whatever the code does. */
@DatabaseTest
class GeographySchemaTest {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "region values ('AM98', '2016-01-01', null, 'Proef', null, null)",
                "region values ('AM98', '2016-01-01', '2016-01-01', 'Proef', 6, 7)",
                "municipality values ('GM9998', '2017-01-01', null, 'Proef', 'Utrecht', 'AM13')",
                "merger values ('2017-01-01', 'GM9997', 'GM9998', 'Oud', 'Nieuw', 'SPLIT')",
                "merger values ('2017-01-01', 'GM9998', 'GM9998', 'Oud', 'Nieuw', 'RENAME')",
                "alias values ('AM98', 'Proef')",
                "alias values ('GM9998', 'Proef')",
                "slug values ('AM', 'proef-2', 'AM98', 'Proef 2')",
                "slug values ('GM', 'proef', 'GM9998', 'Proef')",
            })
    void takesWhatCanBe(String row) {
        assertThatCode(() -> insert(row)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edition values (2, '2020-01-01')",
                "region values ('AM9', '2016-01-01', null, 'Proef', 1, 1)",
                "region values ('am98', '2016-01-01', null, 'Proef', 1, 1)",
                "region values ('GM98', '2016-01-01', null, 'Proef', 1, 1)",
                "region values ('AM98', '2016-01-01', '2015-12-31', 'Proef', 1, 1)",
                "region values ('AM98', '2016-01-01', null, ' ', 1, 1)",
                "region values ('AM98', '2016-01-01', null, 'Proef', 7, 1)",
                "region values ('AM98', '2016-01-01', null, 'Proef', 1, 8)",
                "region values ('AM98', '2016-01-01', null, 'Proef', 1, null)",
                "region values ('AM98', '2016-01-01', null, 'Proef', null, 1)",
                "municipality values ('GM99980', '2017-01-01', null, 'Proef', 'Utrecht', 'AM13')",
                "municipality values ('AM9998', '2017-01-01', null, 'Proef', 'Utrecht', 'AM13')",
                "municipality values ('GM9998', '2017-01-01', null, 'Proef', 'Utrecht', 'GM13')",
                "municipality values ('GM9998', '2017-01-01', '2016-12-31', 'Proef', 'Utrecht', 'AM13')",
                "municipality values ('GM9998', '2017-01-01', null, '', 'Utrecht', 'AM13')",
                "merger values ('2017-01-01', 'GM997', 'GM9998', 'Oud', 'Nieuw', 'SPLIT')",
                "merger values ('2017-01-01', 'GM9997', 'XX9998', 'Oud', 'Nieuw', 'SPLIT')",
                "merger values ('2017-01-01', 'GM9997', 'GM9998', 'Oud', 'Nieuw', 'MOVE')",
                "merger values ('2017-01-01', 'GM9997', 'GM9998', 'Oud', 'Nieuw', 'RENAME')",
                "merger values ('2017-01-01', 'GM9998', 'GM9998', 'Oud', 'Nieuw', 'MERGE')",
                "alias values ('AM9998', 'Proef')",
                "alias values ('AM98', '')",
                "slug values ('GM', 'proef', 'AM98', 'Proef')",
                "slug values ('XX', 'proef', 'XX98', 'Proef')",
                "slug values ('AM', 'Proef', 'AM98', 'Proef')",
                "slug values ('AM', 'proef-', 'AM98', 'Proef')",
                "slug values ('AM', '', 'AM98', 'Proef')",
            })
    void refusesWhatNeverIs(String row) {
        assertThatThrownBy(() -> insert(row)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The same start, the same end, and twice no end.
                "region values ('AM97', '2016-01-01', '2016-12-31', 'Proef', 1, 1)",
                "region values ('AM97', '2016-02-01', '2017-12-31', 'Proef', 1, 1)",
                "region values ('AM97', '2017-01-01', null, 'Proef', 1, 1)",
                "municipality values ('GM9997', '2017-01-01', '2017-12-31', 'Proef', 'Utrecht', 'AM13')",
                "municipality values ('GM9997', '2018-01-01', null, 'Proef', 'Utrecht', 'AM13')",
                "slug values ('AM', 'bezet', 'AM98', 'Proef')",
                "slug values ('AM', 'een-ander', 'AM97', 'Bezet')",
            })
    void refusesWhatIsThereAlready(String row) {
        insert("region values ('AM97', '2016-01-01', '2017-12-31', 'Eerst', 1, 1)");
        insert("region values ('AM97', '2018-01-01', null, 'Later', 1, 1)");
        insert("municipality values ('GM9997', '2017-01-01', null, 'Proef', 'Utrecht', 'AM13')");
        insert("slug values ('AM', 'bezet', 'AM97', 'Bezet')");

        assertThatThrownBy(() -> insert(row)).isInstanceOf(DataIntegrityViolationException.class);
    }

    private void insert(String row) {
        jdbc.sql("insert into geography_" + row).update();
    }
}
