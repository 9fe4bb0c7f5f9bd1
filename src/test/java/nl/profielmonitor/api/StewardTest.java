package nl.profielmonitor.api;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A test with a steward who delivers, and anybody else who asks. */
abstract class StewardTest {

    @Autowired
    RestTestClient client;

    Steward steward;

    @BeforeEach
    void introduce() {
        steward = new Steward(client);
    }
}
