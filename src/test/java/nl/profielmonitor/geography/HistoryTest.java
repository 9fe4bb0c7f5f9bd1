package nl.profielmonitor.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private record Span(LocalDate validFrom, LocalDate validTo) implements Dated {}

    private static History<String, Span> of(Span... spans) {
        return new History<>(List.of(spans), span -> "GM0001");
    }

    private static Span span(int first, int last) {
        return new Span(DAY.plusDays(first), DAY.plusDays(last));
    }

    @Test
    void includesBothEndsOfASpan() {
        Span span = span(1, 3);

        assertThat(List.of(0, 1, 2, 3, 4))
                .map(day -> span.on(DAY.plusDays(day)))
                .containsExactly(false, true, true, true, false);
        assertThat(span.during(DAY, DAY.plusDays(1))).isTrue();
        assertThat(span.during(DAY.plusDays(3), DAY.plusDays(9))).isTrue();
        assertThat(span.during(DAY, DAY.plusDays(9))).isTrue();
    }

    @Test
    void countsTheDaysToASpan() {
        Span span = span(1, 3);

        assertThat(span.daysFrom(DAY.minusDays(1), DAY)).isEqualTo(1);
        assertThat(span.daysFrom(DAY, DAY.plusDays(1))).isZero();
        assertThat(span.daysFrom(DAY.plusDays(5), DAY.plusDays(9))).isEqualTo(2);
    }

    @Test
    void takesTheLatestSpanOfThoseInTheWindow() {
        assertThat(of(span(0, 1), span(2, 3)).nearest("GM0001", DAY, DAY.plusDays(9)))
                .contains(span(2, 3));
    }

    @Test
    void takesTheNearestSpanIfNoneIsInTheWindow() {
        var history = of(span(0, 1), span(20, 21));

        assertThat(history.nearest("GM0001", DAY.plusDays(5), DAY.plusDays(6))).contains(span(0, 1));
        assertThat(history.nearest("GM0001", DAY.plusDays(15), DAY.plusDays(16)))
                .contains(span(20, 21));
        assertThat(history.nearest("GM0002", DAY, DAY)).isEmpty();
    }

    @Test
    void refusesSpansThatOverlap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(span(5, 9), span(0, 5)))
                .withMessageContaining("GM0001")
                .withMessageContaining("2020-01-06");
        assertThatIllegalArgumentException().isThrownBy(() -> of(new Span(DAY, null), span(5, 6)));
    }

    @Test
    void refusesASpanThatEndsBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(span(5, 4)));
    }
}
