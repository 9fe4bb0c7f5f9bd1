package nl.profielmonitor.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One file of {@code src/test/resources/ingest/spec}: an example of a delivered file, why it is one, and what must come of
 * it. The format is described in {@code README.md} there.
 *
 * @param reason the rule that it is an example of, in words
 */
record Specification(Path path, String reason, List<Section> sections) {

    /**
     * A part of a specification.
     *
     * @param options what stands after the name
     */
    record Section(String name, String options, List<String> lines) {}

    static Specification read(Path path) {
        try {
            return parse(path, Files.readAllLines(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Specification parse(Path path, List<String> lines) {
        List<Section> sections = new ArrayList<>();
        List<String> current = new ArrayList<>();
        String reason = "";
        for (String line : lines) {
            if (line.startsWith("== ")) {
                String[] heading = line.substring(3).split(":", 2);
                List<String> next = new ArrayList<>();
                sections.add(new Section(heading[0].strip(), heading.length > 1 ? heading[1].strip() : "", next));
                current = next;
            } else {
                current.add(line);
                if (sections.isEmpty()) {
                    reason = (reason + " " + line).strip();
                }
            }
        }
        sections.forEach(section -> dropBlankEnd(section.lines()));
        return new Specification(path, reason, List.copyOf(sections));
    }

    private static void dropBlankEnd(List<String> lines) {
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
    }

    List<Section> all(String name) {
        return sections.stream().filter(section -> section.name().equals(name)).toList();
    }

    Optional<Section> one(String name) {
        List<Section> found = all(name);
        if (found.size() > 1) {
            throw new IllegalArgumentException(path + " has two sections " + name);
        }
        return found.stream().findFirst();
    }
}
