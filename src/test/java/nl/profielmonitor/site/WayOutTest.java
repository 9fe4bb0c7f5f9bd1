package nl.profielmonitor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class WayOutTest {

    private static final List<YearQuarter> QUARTERS = IntStream.range(0, 40)
            .mapToObj(later -> YearQuarter.of(2026, 4).minusQuarters(later))
            .toList();

    @Test
    void offersTheQuartersNearestToTheOneAskedFor() {
        List<YearQuarter> nearest = WayOut.nearest(QUARTERS, YearQuarter.of(2020, 2));

        assertThat(nearest).hasSize(8).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(nearest.get(0)).isEqualTo(YearQuarter.of(2021, 2));
        assertThat(nearest.get(7)).isEqualTo(YearQuarter.of(2019, 3));
    }

    @Test
    void offersTheNewestWhereNoQuarterWasAskedFor() {
        assertThat(WayOut.nearest(QUARTERS, null)).isEqualTo(QUARTERS.subList(0, 8));
    }
}
