package nl.profielmonitor.publication;

import tools.jackson.databind.json.JsonMapper;

/** The form in which a provenance is recorded with its publication. */
final class ProvenanceJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProvenanceJson() {}

    static String of(Provenance provenance) {
        return JSON.writeValueAsString(provenance);
    }

    static Provenance read(String json) {
        return JSON.readValue(json, Provenance.class);
    }
}
