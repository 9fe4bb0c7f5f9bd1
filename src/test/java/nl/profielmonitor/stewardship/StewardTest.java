package nl.profielmonitor.stewardship;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test with a steward who has signed in. */
abstract class StewardTest {

    @LocalServerPort
    int port;

    Browserless steward;

    @BeforeEach
    void signIn() {
        steward = Browserless.signedIn(port);
    }
}
