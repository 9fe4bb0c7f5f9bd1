package nl.profielmonitor.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import nl.profielmonitor.geography.Municipality;

/**
 * A municipality.
 *
 * @param arbeidsmarktregio code of the region in which it lies
 */
@JsonPropertyOrder({"code", "naam", "slug", "provincie", "arbeidsmarktregio"})
record MunicipalityAnswer(String code, String naam, String slug, String provincie, String arbeidsmarktregio) {

    static MunicipalityAnswer of(Municipality municipality) {
        return new MunicipalityAnswer(
                municipality.code().value(),
                municipality.name(),
                municipality.slug(),
                municipality.province(),
                municipality.region().value());
    }
}
