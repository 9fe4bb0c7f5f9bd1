package nl.profielmonitor;

import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The number of a revision has one spelling, on pages, in files and in the API alike. */
@ApplicationTest
class RevisionAddressesIT {

    @Autowired
    RestTestClient client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/regio/friesland/2020-q2/revisie/{number}",
                "/regio/friesland/2020-q2/revisie/{number}.csv",
                "/regio/friesland/2020-q2/revisie/{number}.json",
                "/regio/friesland/2020-q2?revisie={number}",
                "/regio/friesland/2020-q2.csv?revisie={number}",
                "/regio/friesland/2020-q2.json?revisie={number}",
                "/api/v1/arbeidsmarktregios/friesland/kwartalen/2020-q2?revisie={number}"
            })
    void isTheSameEverywhere(String address) {
        client.get().uri(address, "1").exchange().expectStatus().isOk();
        for (String number : new String[] {"01", "0", "-1", "+1", "1.0", " 1", "2", "x", "999999999", "99999999999"}) {
            client.get().uri(address, number).exchange().expectStatus().isNotFound();
        }
    }
}
