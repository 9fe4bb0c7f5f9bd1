package nl.profielmonitor.api;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Why a delivery is taken back, as {@code {"reden": "…"}} says it. */
final class WithdrawalReason {

    private static final String FIELD = "reden";

    private WithdrawalReason() {}

    /** @throws ApiProblem if there is none, or anything else beside it: what is final is not guessed */
    static String of(JsonNode sent) {
        if (!sent.isObject()) {
            throw new ApiProblem(ProblemKind.ONGELDIG_VERZOEK);
        }
        KnownParameters.require(sent.propertyNames().stream(), Set.of(FIELD));
        JsonNode reason = sent.path(FIELD);
        if (!reason.isString() && !reason.isMissingNode() && !reason.isNull()) {
            throw DeliveryForm.invalid(FIELD, reason.toString());
        }
        return DeliveryForm.said(reason.asString(""))
                .map(text -> DeliveryForm.reason(FIELD, text))
                .orElseThrow(() -> new ApiProblem(ProblemKind.ONTBREKENDE_REDEN));
    }
}
