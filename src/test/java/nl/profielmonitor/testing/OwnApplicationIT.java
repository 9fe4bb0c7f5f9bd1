package nl.profielmonitor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.client.RestTestClient;

/** An application of its own stands beside the shared one, which still answers afterwards. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class OwnApplicationIT {

    private static Path sharedHome = Path.of("");

    private static void answers(RestTestClient client) {
        client.get().uri("/actuator/health").exchange().expectHeader().exists("Date");
    }

    @Nested
    @Order(1)
    @ApplicationTest
    class Shared {

        @Test
        void starts(@Autowired RestTestClient client, @Value("${profielmonitor.home-path}") Path home) {
            sharedHome = home;

            answers(client);
        }
    }

    @Nested
    @Order(2)
    @ApplicationTest(ownApplication = true)
    class Own {

        @Test
        void hasAHomeOfItsOwn(@Autowired RestTestClient client, @Value("${profielmonitor.home-path}") Path home) {
            answers(client);
            assertThat(home).isNotEqualTo(sharedHome);
        }
    }

    @Nested
    @Order(3)
    @ApplicationTest
    class SharedAgain {

        @Test
        void isTheSameAsBefore(@Autowired RestTestClient client, @Value("${profielmonitor.home-path}") Path home) {
            answers(client);
            assertThat(home).isEqualTo(sharedHome);
        }
    }
}
