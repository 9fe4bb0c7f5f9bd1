package nl.profielmonitor.ingest;

import java.util.Set;
import nl.profielmonitor.geography.Names;

/** By what a region's total row is known, where municipalities have their names. */
public final class TotalRow {

    private static final Set<String> LABELS = Set.of(Names.key("Totaal"), Names.key("TOTAAL AMR"));

    private TotalRow() {}

    /** Whether a row of this name is a total row. */
    public static boolean isCalled(String name) {
        return LABELS.contains(Names.key(name));
    }
}
