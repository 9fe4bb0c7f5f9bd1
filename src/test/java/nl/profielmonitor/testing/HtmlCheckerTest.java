package nl.profielmonitor.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlCheckerTest {

    private static final String VALID = """
            <!doctype html>
            <html lang="nl">
            <head><title>Friesland</title></head>
            <body><h1>Friesland</h1><table><tr><td>1</td></tr></table></body>
            </html>
            """;

    @Test
    void acceptsAValidPage() {
        assertThatCode(() -> HtmlChecker.assertValid("/", VALID)).doesNotThrowAnyException();
    }

    @Test
    void findsAnElementThatIsNotAllowedWhereItIs() {
        String page = VALID.replace("<td>1</td>", "<div>1</div>");

        assertThatThrownBy(() -> HtmlChecker.assertValid("/regio/friesland", page))
                .hasMessageContaining("/regio/friesland is not valid HTML")
                .hasMessageContaining("in line 4")
                .hasMessageContaining("“div”");
    }

    @Test
    void findsAnIdThatIsUsedTwice() {
        String page = VALID.replace("<h1>", "<p id=\"a\"></p><p id=\"a\"></p><h1>");

        assertThat(HtmlChecker.check(page))
                .anySatisfy(message -> assertThat(message.text()).contains("Duplicate ID"));
    }

    @Test
    void keepsItsLibrariesFromTheApplication() {
        assertThatThrownBy(() -> Class.forName("org.eclipse.jetty.client.HttpClient"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
