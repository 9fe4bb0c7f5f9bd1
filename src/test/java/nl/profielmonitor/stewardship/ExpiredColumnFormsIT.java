package nl.profielmonitor.stewardship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.profielmonitor.publication.ColumnPeriods;
import nl.profielmonitor.publication.ColumnSets;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.Period;
import nl.profielmonitor.stewardship.Browserless.Answer;
import nl.profielmonitor.testing.ApplicationTest;
import nl.profielmonitor.testing.HtmlChecker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;
import org.threeten.extra.YearQuarter;

/** Forms about columns of a session that is over: as they were typed where that was kept, and else as they were before. */
@ApplicationTest(ownApplication = true)
class ExpiredColumnFormsIT extends StewardTest {

    private static final String PAGE = "/beheer/kolommen";
    private static final String NEW = "vanaf-2030";
    private static final Pattern FIELD = Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

    @Autowired
    ColumnPeriods periods;

    @Autowired
    ColumnSets sets;

    @BeforeEach
    void startASet() {
        if (sets.all().size() == 1) {
            periods.start(
                    NEW,
                    new Period(YearQuarter.of(2030, 1), null),
                    List.of(
                            new CountCategory("deel-1", "Deel 1", "Part 1", null, null, true),
                            new CountCategory("deel-2", "Deel 2", "Part 2", null, null, true)),
                    sets.version());
        }
    }

    @Test
    void keepWhichColumnsWereChosenAsTheSame() {
        String form = steward.get(PAGE).body().replaceAll("(?s).*(<form[^>]*class=\"same\".*?</form>).*", "$1");
        String address = form.replaceAll("(?s).*? action=\"([^\"]*)\".*", "$1");
        Map<String, String> fields = hidden(form);
        fields.put("zelfde.deel-1", "klantprofielen/kolom-2");
        steward.forgetSession();

        String signIn = steward.post(address, fields).location().orElseThrow();
        steward.signIn(signIn, address);
        Answer again = steward.get(address);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).contains("De pagina was verlopen.");
        assertThat(again.body()).contains("value=\"klantprofielen/kolom-2\" selected");
        assertThat(again.field("naam.deel-1")).isEqualTo("Deel 1");
        HtmlChecker.assertValid(PAGE, again.body());
        fields.put(
                "gezien", again.body().replaceAll("(?s).*class=\"same\".*?name=\"gezien\" value=\"(\\d+)\".*", "$1"));
        assertThat(steward.post(address, fields).location()).contains(PAGE);
        assertThat(steward.get(PAGE).text()).contains("deel-1 is hetzelfde als kolom-2");
    }

    @Test
    void ofANewSetHaveItsColumnsThoughNothingWasKept() {
        assertThat(expired(PAGE + "/nieuw", Map.of("aantal", "1", "naam.1", "Nieuw"))
                        .field("naam.1"))
                .isEqualTo("Deel 1");
    }

    @Test
    void ofAPeriodHaveItsQuartersThoughNothingWasKept() {
        assertThat(expired(PAGE + "/" + NEW + "/periode", Map.of("vanaf", "2031-Q1"))
                        .field("vanaf"))
                .isEqualTo("2030-Q1");
    }

    @Test
    void ofHeadingsHaveWhatWasChosenBeforeThoughNothingWasKept() {
        String page = said();

        Answer again = expired(page, Map.of("kop.1", "", "kop.2", "kolom-2"));

        assertThat(again.body()).contains("value=\"kolom-1\" selected").doesNotContain("value=\"kolom-2\" selected");
    }

    @Test
    void aboutAnotherLineLeaveWhatWasChosenBefore() {
        String page = said();
        steward.forgetToken();

        steward.post(page, Map.of("regel", "3"));

        Answer again = steward.get(page);
        assertThat(again.body()).contains("value=\"kolom-1\" selected");
        assertThat(again.field("regel")).isEqualTo("3");
    }

    /** Of a file with two headings that nobody knows; of one it is said what it is. */
    private String said() {
        Zeeland file = Zeeland.inOrder().with("kolom-1,kolom-2", "Met profiel,Zonder profiel");
        String page = steward.keep(file, Zeeland.terms("2018-Q1")) + "/koppen";
        steward.post(page, Map.of("gezien", steward.get(page).field("gezien"), "kop.1", "kolom-1"));
        return page;
    }

    /** Sends a form with the token of another session, from a browser of which nothing is kept. */
    private Answer expired(String page, Map<String, String> fields) {
        steward.sayNotWhereFrom();
        steward.forgetToken();
        assertThat(steward.post(page, fields).location()).contains(page);
        Answer again = steward.get(page);
        assertThat(again.text()).contains("De pagina was verlopen.");
        return again;
    }

    private static Map<String, String> hidden(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            if (!field.group(1).equals("_csrf")) {
                fields.put(field.group(1), HtmlUtils.htmlUnescape(field.group(2)));
            }
        }
        return fields;
    }
}
