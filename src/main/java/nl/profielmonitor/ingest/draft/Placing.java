package nl.profielmonitor.ingest.draft;

import java.time.LocalDate;
import java.util.function.Consumer;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.ingest.Finding;

/** Says of each row where and when it is about. */
final class Placing {

    private final QuarterCells quarters;
    private final RegionCells regions;

    Placing(
            Columns columns,
            DeliveryTerms terms,
            Geography geography,
            LocalDate today,
            ColumnChoice choice,
            Consumer<Finding> findings) {
        quarters = new QuarterCells(columns.place(Role.QUARTER), terms.quarter(), today, geography, choice, findings);
        regions = new RegionCells(columns.place(Role.REGION), terms.region(), geography, findings);
    }

    Placement of(SheetRow row) {
        QuarterCells.Read quarter = quarters.of(row);
        RegionCells.Read region = regions.of(row, quarter.window());
        return new Placement(quarter.quarter(), region.region(), quarter.refused(), region.refused());
    }

    /** What was given with the upload is looked at even if no row needs it. */
    void finish() {
        regions.lookAtTerm(quarters.ofTerm());
    }
}
