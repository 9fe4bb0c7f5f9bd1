package nl.profielmonitor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Friesland</p>",
                "<p th:if=\"${a}\">Dekking <b th:text=\"${b}\"></b></p>",
                "<p>[[${a}]] personen</p>",
                "<br>personen",
                "<img alt=\"Kaart\" src=\"a.png\">",
                "<a title=\"Meer\" href=\"/\"></a>",
                "<nav aria-label=\"Hoofdmenu\"></nav>",
                "<input placeholder=\"Zoek\">",
                "<input type=\"submit\" value=\"Zoek\">",
                "<meta name=\"description\" content=\"Cijfers\">",
                "<p th:text=\"'Totaal: ' + ${a}\"></p>",
                "<p th:text=\"|${a} personen|\"></p>",
                "<p th:text=\"${a == 1} ? 'persoon' : #{persons}\"></p>",
                "<div><p th:text=\"${a}\"></p>Friesland</div>",
                "<svg><text>Friesland</text></svg>",
                "<svg><title>Friesland</title></svg>"
            })
    void findsWhatNoMessageTranslates(String template) {
        assertThat(TemplateTexts.untranslated(template)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text=\"#{a}\">Friesland <b>2020</b></p>",
                "<p>[[#{a}]]: 12 % &middot; &nbsp;</p>",
                "<p>[(#{a})]</p>",
                "<img alt=\"Kaart\" th:alt=\"#{a}\" src=\"a.png\">",
                "<img alt=\"\" src=\"kaart.png\" class=\"kaart\">",
                "<input type=\"hidden\" name=\"kolom\" value=\"kolom-1\">",
                "<p th:text=\"${a} == 'x' ? #{b} : #{c('x')}\"></p>",
                "<p th:text=\"${#temporals.format(a, 'd MMMM yyyy')}\"></p>",
                "<p th:text=\"|${a} – ${b}|\"></p>",
                "<!-- Friesland --><code>GET /api/v1/kolommen</code><script>let a = 1;</script>",
                "<h1>Profielmonitor</h1>",
                "<div th:replace=\"~{web/layout :: page(~{::main})}\">Friesland</div>",
                "<html th:class=\"'js'\"><body data-a=\"b\"></body></html>"
            })
    void acceptsWhatComesFromMessagesOrIsNotRead(String template) {
        assertThat(TemplateTexts.untranslated(template)).isEmpty();
    }

    @Test
    void saysWhere() {
        assertThat(TemplateTexts.untranslated("<p>1</p>\n<p>Friesland</p>")).containsExactly("line 2: Friesland");
    }
}
