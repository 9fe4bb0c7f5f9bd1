package nl.profielmonitor.publication;

import java.util.Arrays;
import nl.profielmonitor.geography.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** What is stored of a row but its counts. */
record PublishedRow(
        long publication,
        int place,
        @Nullable String municipality,
        @Nullable String rest,
        String name,
        @Nullable Integer printedTotal,
        int line) {

    RowOf whose() {
        return municipality != null
                ? new RowOf.Of(new MunicipalityCode(municipality))
                : Arrays.stream(RowOf.Rest.values())
                        .filter(kind -> kind.code().equals(rest))
                        .findFirst()
                        .orElseThrow();
    }
}
