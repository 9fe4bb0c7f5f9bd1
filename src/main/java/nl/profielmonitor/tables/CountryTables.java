package nl.profielmonitor.tables;

import java.util.List;
import java.util.Optional;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.geography.GeographyCatalog;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.publication.Publications.QuarterCount;
import org.springframework.stereotype.Service;
import org.threeten.extra.YearQuarter;

/** Makes country tables from publications. */
@Service
public class CountryTables {

    private final Publications publications;
    private final GeographyCatalog catalog;

    CountryTables(Publications publications, GeographyCatalog catalog) {
        this.publications = publications;
        this.catalog = catalog;
    }

    /** The country in a quarter; also where no region has figures. */
    public CountryTable in(YearQuarter quarter) {
        Geography geography = catalog.geography();
        return CountryLayout.table(
                quarter,
                geography.regions(quarter.atEndOfQuarter()),
                publications.currentOf(quarter),
                RegionTables.names(geography, quarter));
    }

    /** The latest quarter in which every region has figures, or else the latest with any; empty without figures. */
    public Optional<YearQuarter> latest() {
        List<QuarterCount> quarters = publications.quarters();
        return quarters.stream()
                .filter(this::complete)
                .findFirst()
                .or(() -> quarters.stream().findFirst())
                .map(QuarterCount::quarter);
    }

    private boolean complete(QuarterCount count) {
        int regions =
                catalog.geography().regions(count.quarter().atEndOfQuarter()).size();
        return count.regions() >= regions;
    }
}
