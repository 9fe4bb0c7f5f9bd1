package nl.profielmonitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class SettingsTest {

    @EnableConfigurationProperties(Probe.class)
    static class Nothing {}

    @ConfigurationProperties("proef")
    record Probe(int most) {

        Probe {
            if (most > 10) {
                throw new IllegalArgumentException("at most 10, not " + most);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "https://profielmonitor.example", "https://[::1]:8443"})
    void acceptsAPublicAddress(String value) {
        assertThatCode(() -> check("profielmonitor.base-url", value)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profielmonitor.example",
                "https://profielmonitor.example/",
                "https://profielmonitor.example/pad",
                "https://profielmonitor.example?a",
                "https://ik@profielmonitor.example",
                "ftp://profielmonitor.example",
                "https://",
                "https://a b",
                ""
            })
    void refusesWhatIsNoPublicAddress(String value) {
        assertThatThrownBy(() -> check("profielmonitor.base-url", value))
                .hasMessageStartingWith(
                        "profielmonitor.base-url (PROFIELMONITOR_BASE_URL) is '" + value + "'. Accepted: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "80", "65535"})
    void acceptsAPort(String value) {
        assertThatCode(() -> check("server.port", value)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "100000", "http", "8080 ", ""})
    void refusesWhatIsNoPort(String value) {
        assertThatThrownBy(() -> check("server.port", value)).isInstanceOf(WrongSetting.class);
    }

    @Test
    void acceptsAHomeThatIsStillToBeMade(@TempDir Path folder) {
        assertThatCode(() -> check("profielmonitor.home", folder.resolve("a/b").toString()))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAHomeThatIsAFileOrInOne(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("bestand"));

        assertThatThrownBy(() -> check("profielmonitor.home", file.toString())).isInstanceOf(WrongSetting.class);
        assertThatThrownBy(() -> check("profielmonitor.home", file.resolve("a").toString()))
                .isInstanceOf(WrongSetting.class);
        assertThatThrownBy(() -> check("profielmonitor.home", " ")).isInstanceOf(WrongSetting.class);
    }

    @Test
    void saysInOneLineWhichSettingIsWrong(CapturedOutput output) {
        assertThatThrownBy(() -> start("--server.port=tachtig")).isInstanceOf(WrongSetting.class);

        assertThat(output.getAll().strip().lines())
                .singleElement()
                .asString()
                .endsWith("Profielmonitor does not start: server.port (SERVER_PORT) is 'tachtig'. "
                        + "Accepted: a number from 1 to 65535, or 0 for any free port.");
    }

    @Test
    void saysInOneLineWhatASettingsRecordRefuses(CapturedOutput output) {
        assertThatThrownBy(() -> start("--proef.most=11")).isNotNull();

        assertThat(output.getAll().strip().lines())
                .filteredOn(line -> line.contains("ERROR"))
                .singleElement()
                .asString()
                .endsWith("Profielmonitor does not start: proef is not accepted: at most 10, not 11");
    }

    private static void check(String setting, String value) {
        new SettingsCheck()
                .postProcessEnvironment(new MockEnvironment().withProperty(setting, value), new SpringApplication());
    }

    private static void start(String argument) {
        new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .run(argument, "--spring.main.banner-mode=off")
                .close();
    }
}
