package nl.profielmonitor.api;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What can go wrong with a call. The title and the sentence of each lie in {@code messages/api}. */
enum ProblemKind {
    ONGELDIG_VERZOEK(HttpStatus.BAD_REQUEST),
    ONBEKENDE_PARAMETER(HttpStatus.BAD_REQUEST),
    ONGELDIGE_PARAMETER(HttpStatus.BAD_REQUEST),
    ONTBREKEND_BESTAND(HttpStatus.BAD_REQUEST),
    MEER_BESTANDEN(HttpStatus.BAD_REQUEST),
    ONGELDIGE_LEVERING(HttpStatus.BAD_REQUEST),
    ONTBREKENDE_REDEN(HttpStatus.BAD_REQUEST),
    NIET_AANGEMELD(HttpStatus.UNAUTHORIZED),
    NIET_TOEGESTAAN(HttpStatus.FORBIDDEN),
    VANAF_ANDERE_SITE(HttpStatus.FORBIDDEN),
    NIET_GEVONDEN(HttpStatus.NOT_FOUND),
    ONBEKENDE_REGIO(HttpStatus.NOT_FOUND),
    ONBEKEND_KWARTAAL(HttpStatus.NOT_FOUND),
    ONBEKENDE_REVISIE(HttpStatus.NOT_FOUND),
    GEEN_CIJFERS(HttpStatus.NOT_FOUND),
    ONBEKENDE_LEVERING(HttpStatus.NOT_FOUND),
    METHODE_NIET_TOEGESTAAN(HttpStatus.METHOD_NOT_ALLOWED),
    FORMAAT_NIET_BESCHIKBAAR(HttpStatus.NOT_ACCEPTABLE),
    REVISIE_NIET_ACTUEEL(HttpStatus.CONFLICT),
    INTUSSEN_VERANDERD(HttpStatus.CONFLICT),
    NIET_GEPUBLICEERD(HttpStatus.CONFLICT),
    INGETROKKEN(HttpStatus.GONE),
    TE_GROOT_BESTAND(HttpStatus.CONTENT_TOO_LARGE),
    VERKEERD_MEDIATYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    TE_VEEL_POGINGEN(HttpStatus.TOO_MANY_REQUESTS),
    INTERNE_FOUT(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ProblemKind(HttpStatus status) {
        this.status = status;
    }

    /** The kind that says no more than a status does. */
    static ProblemKind of(int status) {
        return switch (status) {
            case 401 -> NIET_AANGEMELD;
            case 403 -> NIET_TOEGESTAAN;
            case 404 -> NIET_GEVONDEN;
            case 405 -> METHODE_NIET_TOEGESTAAN;
            case 406 -> FORMAAT_NIET_BESCHIKBAAR;
            case 413 -> TE_GROOT_BESTAND;
            case 415 -> VERKEERD_MEDIATYPE;
            case 429 -> TE_VEEL_POGINGEN;
            default -> status >= 400 && status < 500 ? ONGELDIG_VERZOEK : INTERNE_FOUT;
        };
    }

    HttpStatus status() {
        return status;
    }

    /** The last part of the problem's type: {@code ongeldige-levering}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String titleKey() {
        return "api.problem." + code() + ".title";
    }

    String detailKey() {
        return "api.problem." + code() + ".detail";
    }
}
