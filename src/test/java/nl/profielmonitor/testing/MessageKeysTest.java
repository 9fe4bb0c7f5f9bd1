package nl.profielmonitor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessageKeysTest {

    @Test
    void findsTheKeysOfATemplate() {
        MessageKeys keys = MessageKeys.ofTemplate("""
                <p th:text="#{region.title}" th:title="#{region.sub-title(${a}, 'x.y')}">[[#{search}]]</p>
                <p th:text="#{${'finding.' + code}}"></p><p th:text="#{|severity.${name}|}"></p>
                <p th:text="${#messages.msg('chart.axis', a)}"></p>
                """);

        assertThat(keys.whole()).containsExactly("chart.axis", "region.sub-title", "region.title", "search");
        assertThat(keys.beginnings()).contains("finding.", "severity.");
    }

    @Test
    void findsTheKeysOfAJavaFile() {
        MessageKeys keys = MessageKeys.ofJava(
                "text(\"region.gone\"); text(\"finding.\" + code); text(\"search\"); @Size(message = \"{region.long}\") \"region.csv\" \"java.time\"",
                List.of("region.title", "finding.a", "search"));

        assertThat(keys.whole()).containsExactly("region.gone", "region.long", "search");
        assertThat(keys.beginnings()).containsExactly("finding.");
    }

    @Test
    void knowsWhatIsUsedAndWhatIsMissing() {
        MessageKeys keys = MessageKeys.ofTemplate("<p th:text=\"#{a.b}\"></p><p th:text=\"#{${'c.' + d}}\"></p>");

        assertThat(keys.use("a.b")).isTrue();
        assertThat(keys.use("c.e")).isTrue();
        assertThat(keys.use("a.c")).isFalse();
        assertThat(keys.missingFrom(List.of("a.b", "c.e"))).isEmpty();
        assertThat(keys.missingFrom(List.of("a.c"))).containsExactly("a.b", "c.");
    }
}
