package nl.profielmonitor.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.profielmonitor.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class StewardPasswordTest {

    private static final String FIRST = "eerste-wachtwoord-hier";
    private static final String SECOND = "tweede-wachtwoord-hier";
    private static final Pattern MADE_UP = Pattern.compile("\\b[a-z0-9]{5}(?:-[a-z0-9]{5}){4}\\b");

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    @Autowired
    Stewards stewards;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManager entities;

    @Test
    void makesAPasswordUpAtTheFirstStart(CapturedOutput log) {
        start(null);

        assertThat(works(madeUp(log))).isTrue();
    }

    @Test
    void showsItInOneLineOnce(CapturedOutput log) {
        start(null);
        start(null);
        start(null);

        assertThat(log.getAll().lines().filter(line -> MADE_UP.matcher(line).find()))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).contains("beheerder"));
        assertThat(works(madeUp(log))).isTrue();
    }

    @Test
    void makesUpAnotherForEachInstallation(CapturedOutput log) {
        start(null);
        database.sql("delete from steward").update();
        entities.clear();
        start(null);

        assertThat(MADE_UP.matcher(log).results().map(match -> match.group()).distinct())
                .hasSize(2);
    }

    @Test
    void keepsNothingButAHash(CapturedOutput log) {
        start(null);

        assertThat(hash()).startsWith("{bcrypt}").doesNotContain(madeUp(log));
    }

    @Test
    void takesThePasswordOfTheSettingsAndPrintsNothing(CapturedOutput log) {
        start(FIRST);

        assertThat(works(FIRST)).isTrue();
        assertThat(hash()).doesNotContain(FIRST);
        assertThat(log).doesNotContain("beheerder");
    }

    @Test
    void keepsTheHashAsLongAsTheSettingIsTheSame() {
        start(FIRST);
        String before = hash();
        start(FIRST);

        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void changesThePasswordWithTheSetting() {
        start(FIRST);
        start(SECOND);

        assertThat(works(SECOND)).isTrue();
        assertThat(works(FIRST)).isFalse();
    }

    @Test
    void keepsTheLastPasswordWhenTheSettingIsTakenAway(CapturedOutput log) {
        start(FIRST);
        start(null);

        assertThat(works(FIRST)).isTrue();
        assertThat(log).doesNotContain("beheerder");
    }

    @Test
    void replacesAMadeUpPasswordByTheSetting(CapturedOutput log) {
        start(null);
        start(FIRST);

        assertThat(works(FIRST)).isTrue();
        assertThat(works(madeUp(log))).isFalse();
    }

    @Test
    void leavesThePasswordOfAnotherInstanceThatWasFirst(CapturedOutput log) {
        Stewards late = new Stewards() {
            @Override
            public Optional<Steward> findById(String name) {
                return Optional.empty();
            }

            @Override
            public Steward saveAndFlush(Steward steward) {
                database.sql("insert into steward (name, password_hash) values (?, 'x'), (?, 'y')")
                        .params(steward.name(), steward.name())
                        .update();
                return steward;
            }
        };

        new StewardPassword(new StewardSettings(null), late, encoder).afterSingletonsInstantiated();

        assertThat(log).doesNotContainPattern(MADE_UP);
    }

    private void start(@Nullable String setting) {
        new StewardPassword(new StewardSettings(setting), stewards, encoder).afterSingletonsInstantiated();
    }

    private boolean works(String password) {
        return encoder.matches(password, hash());
    }

    private String hash() {
        return database.sql("select password_hash from steward where name = 'beheerder'")
                .query(String.class)
                .single();
    }

    private static String madeUp(CapturedOutput log) {
        Matcher password = MADE_UP.matcher(log);
        assertThat(password.find()).isTrue();
        return password.group();
    }
}
