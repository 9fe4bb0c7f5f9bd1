package nl.profielmonitor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.profielmonitor.web.Language;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Locale DUTCH = Language.NL.locale();

    @Test
    void saysOfCoverageNoMoreThanIsKnown() {
        assertThat(coverage(Drawn.friesland()))
                .isEqualTo(new Coverage(
                        "known",
                        persons("7.363", 7363),
                        persons("9.651", 9651),
                        new Percent("76%", "76%"),
                        persons("2.288", 2288),
                        false));
        assertThat(coverage(Drawn.friesland().register(6900)))
                .isEqualTo(new Coverage(
                        "above",
                        persons("7.363", 7363),
                        persons("6.900", 6900),
                        new Percent("107%", "107%"),
                        null,
                        false));
        assertThat(coverage(Drawn.friesland().noRegister()))
                .isEqualTo(new Coverage("register-unknown", persons("7.363", 7363), null, null, null, false));
        assertThat(coverage(Drawn.friesland().rows("Onbekend . 1 1 1")))
                .isEqualTo(new Coverage(
                        "total-unknown",
                        new FigureTable.Sum("7.366", 7366, false),
                        persons("9.651", 9651),
                        null,
                        null,
                        true));
        assertThat(coverage(Drawn.friesland().noRegister().rows("Onbekend . 1 1 1"))
                        .kind())
                .isEqualTo("neither");
    }

    @Test
    void saysThatTheRegisterIsLessThanWhatIsKnownAtLeast() {
        assertThat(coverage(Drawn.friesland().register(7366).rows("Onbekend . 1 1 1"))
                        .kind())
                .isEqualTo("total-unknown");
        assertThat(coverage(Drawn.friesland().register(7365).rows("Onbekend . 1 1 1"))
                        .kind())
                .isEqualTo("above-at-least");
    }

    @Test
    void saysOfNobodyThatHeIsNotInSonarWhereAMunicipalityIsMissing() {
        Coverage coverage = coverage(Drawn.friesland().absent("Dokkum"));

        assertThat(coverage.missing()).isNull();
        assertThat(coverage.unclear()).isTrue();
        assertThat(coverage(Drawn.friesland().absent("Dokkum").printed(7400)).unclear())
                .describedAs("whether anything is unclear where a total that was printed may count it")
                .isTrue();
        assertThat(coverage(Drawn.friesland().absent("Dokkum").register(7363)).unclear())
                .describedAs("whether anything is unclear where nobody is left")
                .isFalse();
    }

    @Test
    void neverCallsCoverageNoughtWhereSomebodyIsKnown() {
        assertThat(coverage(Drawn.region("Friesland", 1).rows("Ameland 3").register(1000))
                        .percent())
                .isEqualTo(new Percent("<1%", "minder dan 1%"));
        assertThat(coverage(Drawn.region("Friesland", 1).rows("Ameland 0").register(1000))
                        .percent())
                .isEqualTo(new Percent("0%", "0%"));
    }

    @Test
    void knowsARegisterOfNobody() {
        assertThat(coverage(Drawn.friesland().register(0)))
                .isEqualTo(new Coverage("register-empty", persons("7.363", 7363), persons("0", 0), null, null, false));
        assertThat(coverage(Drawn.friesland().register(7363)).missing()).isNull();
    }

    @Test
    void isMissingWhereNoPartOfTheTotalIsKnown() {
        assertThat(coverage(Drawn.region("Friesland", 1).rows("Ameland .")).kind())
                .isEqualTo("both-missing");
        assertThat(coverage(Drawn.region("Friesland", 1).rows("Ameland .").register(9))
                        .kind())
                .isEqualTo("total-missing");
    }

    private static Coverage coverage(Drawn drawn) {
        return Coverage.of(drawn.table(), Sentences.OF_THE_MODULE, DUTCH);
    }

    private static FigureTable.Sum persons(String written, long number) {
        return new FigureTable.Sum(written, number, true);
    }
}
