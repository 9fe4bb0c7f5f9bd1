package nl.profielmonitor.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class StewardPasswordCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "            ",
                "elf-tekens-",
                "ééééééé",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void stopsAtAPasswordThatIsTooWeakOrTooLong(String password) {
        assertThatThrownBy(() -> check(password)).isInstanceOf(UnacceptablePassword.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "twaalf-teken",
                "éééééééééééé",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void acceptsTwelveCharactersToSeventyTwoBytes(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @Test
    void acceptsThatThereIsNone() {
        assertThatCode(() -> new StewardPasswordCheck()
                        .postProcessEnvironment(new MockEnvironment(), new SpringApplication()))
                .doesNotThrowAnyException();
    }

    @Test
    void saysInOneLineWhichSettingAndWhatIsAcceptedButNotThePassword() {
        String said = new UnacceptablePasswordAnalyzer()
                .analyze(new UnacceptablePassword())
                .getDescription();

        assertThat(said)
                .hasLineCount(1)
                .contains("profielmonitor.steward.password", "PROFIELMONITOR_STEWARD_PASSWORD", "12", "72");
    }

    private static void check(String password) {
        new StewardPasswordCheck()
                .postProcessEnvironment(
                        new MockEnvironment().withProperty("profielmonitor.steward.password", password),
                        new SpringApplication());
    }
}
