package nl.profielmonitor.stewardship;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.ingest.HeaderReading;
import nl.profielmonitor.ingest.KeptFiles;
import nl.profielmonitor.publication.ColumnNaming;
import nl.profielmonitor.publication.ColumnPeriods;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.ColumnSets;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.Deliveries;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.NamedSet;
import nl.profielmonitor.publication.Period;
import nl.profielmonitor.stewardship.Browserless.Answer;
import nl.profielmonitor.testing.ApplicationTest;
import nl.profielmonitor.testing.HtmlChecker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.ModelAndView;
import org.threeten.extra.YearQuarter;

/** Two stewards at once at the columns: nobody changes what somebody else said and he has not seen. */
@ApplicationTest(ownApplication = true)
class ColumnsAtOnceIT extends StewardTest {

    private static final String PAGE = "/beheer/kolommen";
    private static final Zeeland UNKNOWN = Zeeland.inOrder().with("kolom-1,kolom-2", "Met profiel,Zonder profiel");

    @Autowired
    ColumnPeriods periods;

    @Autowired
    ColumnSets sets;

    @Autowired
    ColumnNaming naming;

    @Autowired
    KeptFiles files;

    @Autowired
    Deliveries deliveries;

    @Autowired
    DeliveryOfAddress deliveryOfAddress;

    @Autowired
    NamesInFiles namesInFiles;

    @Test
    void aFaultyPeriodStaysOnTheSetsThatWereSeen() {
        start("bijna", "2030-Q1", "2030-Q4");
        String page = PAGE + "/bijna/periode";
        String seen = steward.get(page).field("gezien");
        periods.move("bijna", period("2030-Q2", "2030-Q4"), sets.version());

        Answer wrong = steward.post(page, Map.of("vanaf", "lente", "tot", "2030-Q4", "gezien", seen));
        assertThat(wrong.status()).isEqualTo(422);
        Answer mended =
                steward.post(page, Map.of("vanaf", "2030-Q3", "tot", "2030-Q4", "gezien", wrong.field("gezien")));

        assertThat(mended.status()).isEqualTo(409);
        assertThat(mended.text()).contains("Iemand anders heeft de kolommen intussen gewijzigd.", "2030-Q2");
    }

    @Test
    void whoTakesASetAwayIsToldWhyItStays() {
        start("eerder", "2013-Q1", "2017-Q4");
        String page = PAGE + "/eerder/periode";
        String seen = steward.get(page).field("gezien");
        steward.publish(Zeeland.inOrder().in("2017-Q2").with("kolom-", "deel-"), Map.of());

        Answer used = steward.post(page, Map.of("weg", "true", "gezien", seen));
        Answer overtaken = steward.post(page, Map.of("weg", "true", "gezien", "0"));

        assertThat(List.of(used.status(), overtaken.status())).containsOnly(409);
        assertThat(used.text())
                .contains("Met deze set zijn intussen cijfers gepubliceerd.")
                .doesNotContain("trek de cijfers eerst in");
        assertThat(overtaken.text()).contains("Er is niets weggehaald.").doesNotContain("wat u typte");
        HtmlChecker.assertValid(page, used.body());
    }

    @Test
    void aSetCanHaveEveryCode() {
        start("same", "2040-Q1", "2040-Q4");
        String page = PAGE + "/same/periode";
        steward.post(
                page,
                Map.of(
                        "vanaf",
                        "2040-Q2",
                        "tot",
                        "2040-Q4",
                        "gezien",
                        steward.get(page).field("gezien")));

        assertThat(steward.get(PAGE).text())
                .contains("De kwartalen zijn opgeslagen.")
                .doesNotContain("Opgeslagen. De API", "heten de kolommen nu");
    }

    @Test
    void namesFromAFileStayNamesFromThatFile() {
        String page = steward.keep(UNKNOWN, Zeeland.terms("2018-Q1"));
        Answer said = say(page, Map.of("kop.1", "kolom-1", "kop.2", "kolom-2", "namen", "site"));
        Answer proposed = steward.get(said.location().orElseThrow());
        NamedSet set = named();
        Map<String, String> fields = new HashMap<>(Map.of(
                "levering",
                proposed.field("levering"),
                "kolommenset",
                "klantprofielen",
                "gezien",
                Integer.toString(set.version()),
                "naam.kolom-1",
                "Met profiel"));
        List<CountCategory> renamed = new ArrayList<>(set.columns().categories());
        renamed.set(3, new CountCategory("kolom-4", "Kolom 4", "Column 4", "Uitleg", null, false));
        naming.name("klantprofielen", renamed, set.version());

        Answer overtaken = steward.post(PAGE, fields);

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.field("naam.kolom-1")).isEqualTo("Met profiel");
        assertThat(overtaken.field("levering")).isEqualTo(proposed.field("levering"));
        assertThat(overtaken.text()).contains("Naar de levering zeeland.csv");
    }

    @Test
    void whatIsSaidOfAFileLeavesWhatSomebodyElseSaidWhileItWasRead() {
        String page = steward.keep(UNKNOWN, Zeeland.terms("2018-Q1"));
        String seen = steward.get(page + "/koppen").field("gezien");
        HeadingsPage slow = new HeadingsPage(deliveryOfAddress, otherSays("kolom-2"), files, sets, namesInFiles);

        ModelAndView answer = slow.say(
                id(page), Map.of("gezien", seen, "kop.1", "kolom-1", "kop.2", "kolom-2"), Locale.forLanguageTag("nl"));

        assertThat(answer.getModel()).containsEntry("problem", "changed");
        assertThat(said(page)).isEqualTo(Map.of(1, "kolom-2"));
    }

    @Test
    void aSetDoesNotReadAFileOfWhichSomebodyElseSaidSomething() {
        String page = steward.keep(UNKNOWN, Zeeland.terms("2018-Q1"));
        Delivery delivery = deliveries.find(UUID.fromString(id(page))).orElseThrow();
        Desk desk = new Desk(files);
        NewSetForm form = new ColumnsOfFile(desk, files, sets, Clock.systemUTC())
                .proposed(delivery, Set.of(2), false)
                .orElseThrow();
        NewSetForm renamed = new NewSetForm(
                form.like(),
                form.code(),
                form.period(),
                List.of(new NewColumn(1, "1", "", "nieuw", "Nieuw", "New", "", "", "1", false)),
                form.seen());

        assertThat(new ColumnsOfFile(otherSays("kolom-2"), files, sets, Clock.systemUTC()).readBy(renamed, delivery))
                .isFalse();
        assertThat(said(page)).isEqualTo(Map.of(1, "kolom-2"));
    }

    @Test
    void anotherLineForTheHeadingsLeavesWhatSomebodyElseSaid() {
        String page = steward.keep(UNKNOWN, Zeeland.terms("2018-Q1"));
        String seen = steward.get(page + "/koppen").field("gezien");
        say(page, Map.of("kop.1", "kolom-1"));

        Answer late = steward.post(page + "/koppen", Map.of("regel", "2", "gezien", seen));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Iemand anders heeft intussen iets gewijzigd.");
        assertThat(late.field("regel")).isEqualTo("2");
        assertThat(said(page)).isEqualTo(Map.of(1, "kolom-1"));
    }

    @Test
    void namesOfAPublishedFileAreSavedAndThatIsSaid() {
        String text = """
                Transparantie van klantprofielen
                Tweede kwartaal 2019 Gorinchem
                \tKop een\tKop twee\tKop drie\tKop vier\tTotaal
                Gorinchem\t10\t20\t30\t40\t100
                Molenlanden\t1\t2\t3\t4\t10
                TOTAAL AMR\t11\t22\t33\t44\t110
                In de arbeidsmarktregio Gorinchem bevat het doelgroepregister
                banenafspraak in totaal 2.000 personen. Hiervan is 6% bekend binnen Sonar.
                """;
        String page = steward.deliver("g.txt", text.getBytes(UTF_8), Map.of())
                .location()
                .orElseThrow();
        Answer review = steward.get(page);
        steward.publish(review, page, Map.of());
        Answer proposed = steward.get(PAGE + "?levering=" + id(page));
        Map<String, String> fields = new HashMap<>(Map.of("levering", proposed.field("levering")));
        fields.put("kolommenset", "klantprofielen");
        fields.put("gezien", Integer.toString(named().version()));
        for (int i = 1; i <= 4; i++) {
            fields.putAll(Map.of("naam.kolom-" + i, "Kop " + i, "naamEngels.kolom-" + i, "Head " + i));
            fields.put("plaats.kolom-" + i, "" + i);
        }

        assertThat(steward.post(PAGE, fields).location()).contains(page);

        Answer result = steward.get(page);
        assertThat(result.text()).contains("De kolommen van ‘klantprofielen’ zijn opgeslagen. Gepubliceerd");
        HtmlChecker.assertValid(page, result.body());
        assertThat(steward.get(page).text()).doesNotContain("zijn opgeslagen");
    }

    /** A desk at which somebody else says of the first unknown column what it is, as soon as the file is read. */
    private Desk otherSays(String column) {
        return new Desk(files) {
            @Override
            Assessment assess(Delivery delivery, DeliveryTerms terms) {
                Assessment assessment = super.assess(delivery, terms);
                assessment
                        .headings()
                        .ifPresent(headings -> files.readHeader(
                                delivery,
                                terms,
                                new HeaderReading(headings.sheet(), headings.line(), Map.of(1, column))));
                return assessment;
            }
        };
    }

    private Map<Integer, String> said(String page) {
        Delivery delivery = deliveries.find(UUID.fromString(id(page))).orElseThrow();
        return files.terms(delivery).header().map(HeaderReading::meanings).orElse(Map.of());
    }

    private Answer say(String page, Map<String, String> chosen) {
        Map<String, String> fields = new HashMap<>(chosen);
        fields.put("gezien", steward.get(page + "/koppen").field("gezien"));
        return steward.post(page + "/koppen", fields);
    }

    private void start(String code, String from, @Nullable String to) {
        List<CountCategory> columns = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> new CountCategory("deel-" + i, "Deel " + i, "Part " + i, null, null, true))
                .toList();
        ColumnSet first = sets.all().stream()
                .filter(set -> set.code().equals("klantprofielen"))
                .findFirst()
                .orElseThrow();
        periods.move(first.code(), new Period(first.from(), YearQuarter.of(2029, 4)), sets.version());
        assertThat(periods.start(code, period(from, to), columns, sets.version()))
                .isEmpty();
    }

    private NamedSet named() {
        return sets.named().stream()
                .filter(set -> set.columns().code().equals("klantprofielen"))
                .findFirst()
                .orElseThrow();
    }

    private static Period period(String from, @Nullable String to) {
        return new Period(YearQuarter.parse(from), to == null ? null : YearQuarter.parse(to));
    }

    private static String id(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }
}
