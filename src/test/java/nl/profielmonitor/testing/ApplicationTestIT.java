package nl.profielmonitor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class ApplicationTestIT {

    @Autowired
    RestTestClient client;

    @Test
    void startsTheApplicationOnAPort() {
        client.get().uri("/actuator/health/readiness").exchange().expectHeader().exists("Date");
    }

    @Test
    void hasAHomeOfItsOwn(@Value("${profielmonitor.home-path}") Path home) {
        assertThat(Files.isDirectory(home)).isTrue();
        assertThat(home.getFileName().toString()).startsWith("profielmonitor-test-");
    }
}
