package nl.profielmonitor.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnownParametersTest {

    private static final Set<String> FIELDS = new TreeSet<>(Set.of(
            "arbeidsmarktregio",
            "basisRevisie",
            "bestand",
            "bronUrl",
            "kwartaal",
            "peildatum",
            "proef",
            "reden",
            "weglaten"));

    @Test
    void namesAllThatThereAreHoweverMany() {
        ApiProblem problem = refused("proof");

        assertThat(problem.arguments())
                .contains(
                        "arbeidsmarktregio, basisRevisie, bestand, bronUrl, kwartaal, peildatum, proef, reden, weglaten");
    }

    @Test
    void cutsWhatWasAsked() {
        assertThat(refused("x".repeat(81)).arguments()).contains("x".repeat(80) + "…");
    }

    private static ApiProblem refused(String name) {
        return catchThrowableOfType(ApiProblem.class, () -> KnownParameters.require(Stream.of(name), FIELDS));
    }
}
