package nl.profielmonitor.tables;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threeten.extra.YearQuarter;

/** Makes country tables from publications. */
@Service
public class CountryTables {

    CountryTables() {}

    /** The country in a quarter; also where no region has figures. */
    public CountryTable in(YearQuarter quarter) {
        throw new UnsupportedOperationException();
    }

    /** The latest quarter in which every region has figures, or else the latest with any; empty without figures. */
    public Optional<YearQuarter> latest() {
        throw new UnsupportedOperationException();
    }
}
