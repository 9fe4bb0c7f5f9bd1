package nl.profielmonitor.stewardship;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files about Zeeland: its thirteen municipalities with the same counts, and the total row. */
record Zeeland(String csv) {

    private static final String HEADER = "gemeente,kolom-1,kolom-2,kolom-3,kolom-4,totaal,doelgroepregister\n";

    /** With nothing wrong; without quarter and region, which are said beside it. Line 2 is Borsele, line 14 Vlissingen. */
    static Zeeland inOrder() {
        return new Zeeland(HEADER
                + Stream.of(
                                "Borsele",
                                "Goes",
                                "Hulst",
                                "Kapelle",
                                "Middelburg",
                                "Noord-Beveland",
                                "Reimerswaal",
                                "Schouwen-Duiveland",
                                "Sluis",
                                "Terneuzen",
                                "Tholen",
                                "Veere",
                                "Vlissingen")
                        .map(Zeeland::row)
                        .collect(Collectors.joining())
                + "TOTAAL AMR,13,26,39,52,130,200\n");
    }

    private static String row(String municipality) {
        return municipality + ",1,2,3,4,10,\n";
    }

    /** The same with one text in place of another. */
    Zeeland with(String now, String then) {
        if (!csv.contains(now)) {
            throw new IllegalArgumentException("There is no " + now);
        }
        return new Zeeland(csv.replace(now, then));
    }

    /** With another last count for Vlissingen, and without the totals that would not be right any more. */
    Zeeland vlissingen(int last) {
        return with("Vlissingen,1,2,3,4,10,", "Vlissingen,1,2,3," + last + "," + (6 + last) + ",")
                .with("AMR,13,26,39,52,130,", "AMR,,,,,,");
    }

    /** Without a municipality, and without the totals that would not be right any more. */
    Zeeland without(String municipality) {
        return with(row(municipality), "").with("AMR,13,26,39,52,130,", "AMR,,,,,,");
    }

    /** The same with quarter and region on each line. */
    Zeeland in(String quarter) {
        String rows = csv.lines()
                .skip(1)
                .map(line -> quarter + ",Zeeland," + line + "\n")
                .collect(Collectors.joining());
        return new Zeeland("kwartaal,arbeidsmarktregio," + HEADER + rows);
    }

    /** What is said with a file that has neither quarter nor region. */
    static Map<String, String> terms(String quarter) {
        return Map.of("kwartaal", quarter, "arbeidsmarktregio", "Zeeland");
    }

    /** As a browser sends it. */
    FilePayload file(String name) {
        return new FilePayload(name, "text/csv", csv.getBytes(UTF_8));
    }
}
