package nl.profielmonitor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that a person gets to see exists in Dutch and in English, and every message is one of those. */
class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path TEMPLATES = RESOURCES.resolve("templates");
    private static final Path MESSAGES = RESOURCES.resolve("messages");
    private static final Path JAVA = Path.of("src/main/java");

    @Test
    void noTemplateHasTextOfItsOwn() {
        List<String> faults = new ArrayList<>();
        files(TEMPLATES, ".html")
                .forEach((file, text) -> TemplateTexts.untranslated(text)
                        .forEach(fault -> faults.add(TEMPLATES.relativize(file) + " " + fault)));

        assertThat(faults).isEmpty();
    }

    @Test
    void everyFileOfMessagesIsInOrder() {
        List<String> faults = new ArrayList<>();
        files(MESSAGES, ".properties")
                .forEach((file, text) -> Messages.parse(text)
                        .faults()
                        .forEach(fault -> faults.add(MESSAGES.relativize(file) + " " + fault)));

        assertThat(faults).isEmpty();
    }

    @Test
    void everyMessageIsThereInBothLanguages() {
        List<String> faults = new ArrayList<>();
        files(MESSAGES, "messages.properties")
                .forEach((file, dutch) -> Messages.parse(dutch)
                        .differences(Messages.parse(read(file.resolveSibling("messages_en.properties"))))
                        .forEach(fault -> faults.add(MESSAGES.relativize(file) + " " + fault)));

        assertThat(faults).isEmpty();
    }

    @Test
    void noTwoModulesHaveTheSameMessage() {
        List<String> keys = new ArrayList<>();
        files(MESSAGES, "messages.properties")
                .forEach(
                        (file, text) -> keys.addAll(Messages.parse(text).texts().keySet()));

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void theApplicationReadsTheMessagesOfEveryModule() throws IOException {
        Properties application = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve("application.properties"))) {
            application.load(reader);
        }
        List<String> bundles = files(MESSAGES, "messages.properties").keySet().stream()
                .map(file ->
                        RESOURCES.relativize(file).toString().replace('\\', '/').replace(".properties", ""))
                .toList();

        assertThat(application.getProperty("spring.messages.basename").split(","))
                .containsExactlyInAnyOrderElementsOf(bundles);
    }

    @Test
    void everyKeyThatIsUsedHasAMessage() {
        Set<String> known = keys();
        List<String> faults = new ArrayList<>();
        uses(known).forEach((file, keys) -> keys.missingFrom(known).forEach(key -> faults.add(file + " " + key)));

        assertThat(faults).isEmpty();
    }

    @Test
    void everyMessageIsUsed() {
        Set<String> unused = keys();
        uses(keys()).values().forEach(keys -> unused.removeIf(keys::use));

        assertThat(unused).isEmpty();
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        files(MESSAGES, "messages.properties")
                .values()
                .forEach(text -> keys.addAll(Messages.parse(text).texts().keySet()));
        return keys;
    }

    private static Map<Path, MessageKeys> uses(Set<String> known) {
        Map<Path, MessageKeys> uses = new TreeMap<>();
        files(TEMPLATES, ".html").forEach((file, text) -> uses.put(file, MessageKeys.ofTemplate(text)));
        files(JAVA, ".java").forEach((file, text) -> uses.put(file, MessageKeys.ofJava(text, known)));
        return uses;
    }

    private static Map<Path, String> files(Path folder, String suffix) {
        Map<Path, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(file -> file.toString().endsWith(suffix)).forEach(file -> files.put(file, read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
