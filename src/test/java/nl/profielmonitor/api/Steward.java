package nl.profielmonitor.api;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.profielmonitor.testing.ApplicationTest;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A steward who delivers over the API, for tests. */
record Steward(RestTestClient client) {

    static final String DELIVERIES = "/api/v1/leveringen";

    private static final String HEADER =
            "kwartaal;arbeidsmarktregio;gemeente;kolom-1;kolom-2;kolom-3;kolom-4;doelgroepregister";

    /** A file with these rows, as {@code 2020-Q2;Flevoland;Urk;1;2;3;4;}. */
    static byte[] file(String... rows) {
        return file(StandardCharsets.UTF_8, rows);
    }

    static byte[] file(Charset charset, String... rows) {
        return (HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n").getBytes(charset);
    }

    /** Delivers with form fields, in pairs of name and value. */
    RestTestClient.ResponseSpec deliver(byte[] file, String... fields) {
        return deliver("cijfers.csv", file, fields);
    }

    RestTestClient.ResponseSpec deliver(String name, byte[] file, String... fields) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("bestand", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        for (int i = 0; i < fields.length; i += 2) {
            form.add(fields[i], fields[i + 1]);
        }
        return client.post()
                .uri(DELIVERIES)
                .headers(headers -> headers.setBasicAuth("beheerder", ApplicationTest.STEWARD_PASSWORD))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .exchange();
    }

    /** Delivers and accepts all warnings; it must be published. */
    String publish(byte[] file, String... fields) {
        String[] all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "waarschuwingenAkkoord";
        all[fields.length + 1] = "true";
        return deliver(file, all)
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getFirst("Location");
    }

    RestTestClient.ResponseSpec withdraw(String delivery, String reason) {
        return withdrawWith(delivery, "{\"reden\": \"" + reason + "\"}");
    }

    /** Withdraws with a JSON text, be it right or wrong. */
    RestTestClient.ResponseSpec withdrawWith(String delivery, String json) {
        return client.post()
                .uri(delivery + "/intrekking")
                .headers(headers -> headers.setBasicAuth("beheerder", ApplicationTest.STEWARD_PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .exchange();
    }

    RestTestClient.ResponseSpec look(String delivery) {
        return client.get()
                .uri(delivery)
                .headers(headers -> headers.setBasicAuth("beheerder", ApplicationTest.STEWARD_PASSWORD))
                .exchange();
    }

    /** What everybody gets at an address; it must be there. */
    String read(String address) {
        byte[] body = client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(byte[].class)
                .getResponseBody();
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }
}
