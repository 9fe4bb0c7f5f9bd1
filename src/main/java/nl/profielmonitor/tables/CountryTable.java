package nl.profielmonitor.tables;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.publication.Revision;
import nl.profielmonitor.statistics.Ratio;
import nl.profielmonitor.statistics.Total;
import org.threeten.extra.YearQuarter;

/**
 * The country in a quarter: every region, with figures or without.
 *
 * @param regions all that exist on the quarter's last day: by coverage from high to low, then those without coverage by
 *     total, then those without figures, each by name
 * @param counted how many regions have an exact total and a register; persons, register and coverage sum just those
 * @param persons persons known in Sonar in the regions counted
 * @param register persons in the register of the regions counted
 * @param coverage persons / register; absent where no region is counted or the register is 0
 */
public record CountryTable(
        YearQuarter quarter, List<Row> regions, int counted, long persons, long register, Optional<Ratio> coverage) {

    /** How many regions have figures. */
    public int reported() {
        return (int) regions.stream().filter(row -> row.total().isPresent()).count();
    }

    /** Whether every region is counted; only then is the sum called 'Nederland'. */
    public boolean complete() {
        return counted == regions.size();
    }

    /**
     * @param total absent where the region has no figures
     * @param absent names of the municipalities that the region's publication has no figures of, in the order of the Dutch
     *     alphabet
     */
    public record Row(
            LabourMarketRegion region,
            Optional<Revision> revision,
            Optional<Total> total,
            OptionalInt register,
            Optional<Ratio> coverage,
            List<String> absent) {

        /** Whether it is in the sum of the country. */
        public boolean counted() {
            return total.filter(Total::exact).isPresent() && register.isPresent();
        }
    }
}
