package nl.profielmonitor.stewardship;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.profielmonitor.publication.ColumnMeanings;
import nl.profielmonitor.publication.ColumnPeriods;
import nl.profielmonitor.publication.ColumnRef;
import nl.profielmonitor.publication.ColumnSets;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.Period;
import nl.profielmonitor.testing.Accessibility;
import nl.profielmonitor.testing.BrowserTest;
import nl.profielmonitor.testing.HtmlChecker;
import nl.profielmonitor.testing.Screen;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threeten.extra.YearQuarter;

/** Saying that columns of two sets mean the same, and taking it back. */
@BrowserTest(ownApplication = true)
@Tag("any-database")
class SameColumnsIT {

    private static final String PAGE = "/beheer/kolommen";
    private static final String NEW = "vanaf-2030";

    @Autowired
    ColumnPeriods periods;

    @Autowired
    ColumnSets sets;

    @Autowired
    ColumnMeanings meanings;

    @BeforeEach
    void startASet() {
        if (sets.all().size() == 1) {
            List<CountCategory> columns = IntStream.rangeClosed(1, 3)
                    .mapToObj(i -> new CountCategory("deel-" + i, "Deel " + i, "Part " + i, null, null, true))
                    .toList();
            Assertions.assertThat(
                            periods.start(NEW, new Period(YearQuarter.of(2030, 1), null), columns, sets.version()))
                    .isEmpty();
        }
        Map<ColumnRef, Optional<ColumnRef>> none = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new ColumnRef(NEW, "deel-" + i))
                .collect(Collectors.toMap(Function.identity(), column -> Optional.empty()));
        meanings.declare(none, meanings.version(), "proef");
    }

    @Test
    void areSaidAndTakenBackWithoutJavaScript(@Screen(javaScript = false, width = 390) Page page) {
        StewardPage steward = open(page);
        choose(page, 1, "klantprofielen/kolom-2");
        steward.press("Leg vast");

        assertThat(page.locator("[role=status]")).containsText("Opgeslagen.");
        assertThat(select(page, 1)).hasValue("klantprofielen/kolom-2");
        assertThat(page.locator(".said"))
                .containsText("door beheerder: deel-1 is hetzelfde als kolom-2 van set ‘klantprofielen’");
        Assertions.assertThat(api(page))
                .contains(
                        "\"zelfdeAls\":[{\"kolommenset\":\"vanaf-2030\",\"code\":\"deel-1\"}]",
                        "\"zelfdeAls\":[{\"kolommenset\":\"klantprofielen\",\"code\":\"kolom-2\"}]");

        choose(page, 1, "");
        steward.press("Leg vast");
        assertThat(select(page, 1)).hasValue("");
        assertThat(page.locator(".said")).containsText("deel-1 is niet hetzelfde als een eerdere kolom");
        Assertions.assertThat(api(page)).doesNotContain("\"zelfdeAls\":[{");
    }

    @Test
    void areNeverTwoOfOneSet(Page page) {
        StewardPage steward = open(page);
        choose(page, 1, "klantprofielen/kolom-2");
        choose(page, 3, "klantprofielen/kolom-2");
        steward.press("Leg vast");

        assertThat(page.locator("[role=alert]"))
                .containsText("Deel 3: ‘Deel 1’ en ‘Deel 3’ van set ‘vanaf-2030’ zouden dan hetzelfde betekenen.");
        assertThat(select(page, 3)).hasValue("klantprofielen/kolom-2");
        assertThat(select(page, 3)).hasAttribute("aria-invalid", "true");
        assertThat(select(page, 3)).hasAccessibleDescription(Pattern.compile(".*Kies voor een van beide.*"));
        assertThat(select(page, 2)).hasAttribute("aria-invalid", "false");
        steward.links("Deel 1: ").click();
        assertThat(select(page, 1)).isFocused();
        HtmlChecker.assertValid(page.url(), page.content());
        Accessibility.assertNoViolations(page);
        Assertions.assertThat(meanings.all().meanings()).isEmpty();
    }

    @Test
    void areNotSaidOverWhatSomebodyElseSaidMeanwhile(Page page) {
        StewardPage steward = open(page);
        choose(page, 1, "klantprofielen/kolom-2");
        meanings.declare(
                Map.of(new ColumnRef(NEW, "deel-2"), Optional.of(new ColumnRef("klantprofielen", "kolom-4"))),
                meanings.version(),
                "andere");
        steward.press("Leg vast");

        assertThat(page.locator("[role=alert]")).containsText("Iemand anders heeft dit intussen gewijzigd.");
        assertThat(select(page, 1)).hasValue("");
        assertThat(select(page, 2)).hasValue("klantprofielen/kolom-4");
        page.navigate("/en" + PAGE);
        assertThat(page.locator(".said")).containsText("deel-2 is the same as kolom-4 of set ‘klantprofielen’");
        HtmlChecker.assertValid(page.url(), page.content());
        Accessibility.assertNoViolations(page);
    }

    private static StewardPage open(Page page) {
        StewardPage steward = StewardPage.signedIn(page);
        page.navigate(PAGE);
        return steward;
    }

    private static Locator select(Page page, int column) {
        return page.locator(String.format(Locale.ROOT, "[name='zelfde.deel-%d']", column));
    }

    private static void choose(Page page, int column, String value) {
        select(page, column).selectOption(value);
    }

    private static String api(Page page) {
        APIResponse answer = page.request().get("/api/v1/kolommen");
        return answer.text();
    }
}
