package nl.profielmonitor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * A region and quarter of a delivery.
 *
 * @param revisie the revision that the delivery made, or that says the same already; absent where nothing was published
 * @param status of that revision
 * @param actueleRevisie the revision that is current now; absent where none is
 * @param ongewijzigd whether the delivery says what is current already; only when a file is delivered
 */
@JsonPropertyOrder({"arbeidsmarktregio", "kwartaal", "revisie", "status", "actueleRevisie", "ongewijzigd"})
record PublicationAnswer(
        RegionAnswer arbeidsmarktregio,
        String kwartaal,
        @Nullable Integer revisie,
        @Nullable String status,
        @Nullable Integer actueleRevisie,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean ongewijzigd) {}
