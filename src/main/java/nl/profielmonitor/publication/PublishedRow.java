package nl.profielmonitor.publication;

import java.util.Objects;
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
                : RowOf.Rest.of(Objects.requireNonNull(rest));
    }
}
