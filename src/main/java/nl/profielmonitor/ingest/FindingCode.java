package nl.profielmonitor.ingest;

import java.util.Locale;

/** What a check can have to say about a delivery. The sentence of each lies in {@code messages/ingest}. */
public enum FindingCode {
    LEEG_BESTAND,
    ONLEESBAAR_BESTAND,
    TE_GROOT_BESTAND,
    ONBEKEND_BESTANDSTYPE,
    ONTBREKENDE_KOLOM,
    DUBBELE_KOLOM,
    RIJ_TE_LANG_OF_KORT,
    ONBEKENDE_KOLOM,
    ONBEKEND_KWARTAAL,
    KWARTAAL_IN_TOEKOMST,
    ONBEKENDE_REGIO,
    ONBEKENDE_GEMEENTE,
    NAAM_EN_CODE_VERSCHILLEN,
    GEMEENTE_BUITEN_REGIO,
    DUBBELE_GEMEENTE,
    DUBBEL_REGIOTOTAAL,
    GEEN_AANTAL,
    RIJTOTAAL_KLOPT_NIET,
    REGIOTOTAAL_KLOPT_NIET,
    PERCENTAGE_KLOPT_NIET,
    REGISTER_TEGENSTRIJDIG,
    GEMEENTE_VERVALT,
    REGISTER_VERVALT,
    ONTBREKENDE_GEMEENTE,
    REGISTER_ONTBREEKT,
    DEKKING_BOVEN_100,
    GROTE_VERANDERING,
    REDEN_ONTBREEKT,
    FICTIEVE_CIJFERS,
    ONGEWIJZIGD,
    CODERING_AFGELEID,
    SCHEIDINGSTEKEN_AFGELEID,
    OVERGESLAGEN_RIJEN,
    VERBORGEN_RIJEN,
    WERKBLAD_GEKOZEN;

    /** The code in the API: {@code geen-aantal}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
