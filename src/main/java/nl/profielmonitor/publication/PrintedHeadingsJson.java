package nl.profielmonitor.publication;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The form in which headings are recorded with their delivery. */
final class PrintedHeadingsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PrintedHeadingsJson() {}

    static String of(List<PrintedHeadings> headings) {
        return JSON.writeValueAsString(headings);
    }

    static List<PrintedHeadings> read(String json) {
        return List.of(JSON.readValue(json, PrintedHeadings[].class));
    }
}
