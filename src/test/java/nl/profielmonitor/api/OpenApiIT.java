package nl.profielmonitor.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API is kept by hand; here it is held against what the API is. */
@ApplicationTest
class OpenApiIT {

    private static final String ROOT = "/api/v1";

    @Autowired
    RestTestClient client;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private JsonNode description;

    @BeforeEach
    void read() {
        description = JsonMapper.shared()
                .readTree(client.get()
                        .uri("/api/v1/openapi.json")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .contentType(MediaType.APPLICATION_JSON)
                        .expectHeader()
                        .valueEquals("API-Version", ApiHeaders.VERSION)
                        .expectHeader()
                        .valueEquals("Access-Control-Allow-Origin", "*")
                        .returnResult(String.class)
                        .getResponseBody());
    }

    @Test
    void describesEveryCallAndNoOther() {
        Set<String> described = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(
                                method -> described.add(method.toUpperCase(Locale.ROOT) + " " + ROOT + path.getKey())));

        Set<String> served = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().forEach(call -> served.addAll(names(call)));

        assertThat(described).isEqualTo(served);
    }

    @Test
    void pointsOnlyToWhatItDescribes() {
        List<String> dangling = new ArrayList<>();
        description.findValuesAsString("$ref").stream()
                .filter(ref -> description.at(ref.substring(1)).isMissingNode())
                .forEach(dangling::add);

        assertThat(dangling).isEmpty();
    }

    @Test
    void hasTheVersionThatEveryAnswerCarries() {
        assertThat(description.at("/info/version").asString()).isEqualTo(ApiHeaders.VERSION);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void describesEveryMember(String schema, Class<?> answer) {
        assertThat(description
                        .at("/components/schemas/" + schema + "/properties")
                        .propertyNames())
                .containsExactly(answer.getAnnotation(JsonPropertyOrder.class).value());
    }

    static List<Arguments> describesEveryMember() {
        return List.of(
                Arguments.of("Arbeidsmarktregio", RegionAnswer.class),
                Arguments.of("Gemeente", MunicipalityAnswer.class),
                Arguments.of("Kolom", ColumnAnswer.class),
                Arguments.of("Kwartaal", QuarterAnswer.class),
                Arguments.of("Revisie", QuarterAnswer.RevisionAnswer.class),
                Arguments.of("Regiotabel", RegionTableAnswer.class),
                Arguments.of("Rij", RegionTableAnswer.Row.class),
                Arguments.of("Totaalrij", RegionTableAnswer.Totals.class),
                Arguments.of("Herkomst", ProvenanceAnswer.class),
                Arguments.of("Herkomstlevering", ProvenanceAnswer.Source.class),
                Arguments.of("Herkomstrij", ProvenanceAnswer.Row.class),
                Arguments.of("Herkomstcel", ProvenanceAnswer.Cell.class),
                Arguments.of("Herkomstkolom", ProvenanceAnswer.Column.class),
                Arguments.of("Herkomsttotalen", ProvenanceAnswer.Totals.class),
                Arguments.of("Bladplaats", ProvenanceAnswer.Place.class),
                Arguments.of("Uitkomst", AssessmentAnswer.class),
                Arguments.of("Levering", DeliveryAnswer.class),
                Arguments.of("Origineel", OriginalAnswer.class),
                Arguments.of("Publicatie", PublicationAnswer.class),
                Arguments.of("Bevinding", FindingAnswer.class));
    }

    @Test
    void describesEveryFieldOfADelivery() {
        Set<String> fields = new TreeSet<>(Set.of("bestand"));
        for (var field : DeliveryForm.class.getRecordComponents()) {
            fields.add(field.getName());
        }

        assertThat(new TreeSet<>(description
                        .at("/components/schemas/Leveringsformulier/properties")
                        .propertyNames()))
                .isEqualTo(fields);
    }

    private static List<String> names(RequestMappingInfo call) {
        return call.getPatternValues().stream()
                .filter(path -> path.startsWith(ROOT))
                .flatMap(
                        path -> call.getMethodsCondition().getMethods().stream().map(method -> method + " " + path))
                .toList();
    }
}
