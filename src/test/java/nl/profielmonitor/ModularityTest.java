package nl.profielmonitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** {@code ~{module/template :: fragment}}. */
    private static final Pattern FRAGMENT = Pattern.compile("~\\{\\s*(\\w+)/");

    @Test
    void everyModuleUsesOnlyWhatItsPackageInfoAllows() {
        ApplicationModules.of(ProfielmonitorApplication.class).verify();
    }

    @Test
    void everyTemplateUsesOnlyFragmentsOfWhatItsModuleMayUse() throws IOException {
        List<String> forbidden = new ArrayList<>();
        if (Files.isDirectory(TEMPLATES)) {
            try (Stream<Path> files = Files.walk(TEMPLATES)) {
                files.filter(Files::isRegularFile).forEach(file -> forbidden.addAll(forbiddenFragments(file)));
            }
        }

        assertThat(forbidden).isEmpty();
    }

    private static List<String> forbiddenFragments(Path file) {
        Path template = TEMPLATES.relativize(file);
        String module = template.getName(0).toString();
        Set<String> allowed = template.getNameCount() == 1 ? Set.of("web") : allowedFor(module);
        return FRAGMENT.matcher(read(file))
                .results()
                .map(match -> match.group(1))
                .filter(used -> !used.equals(module) && !allowed.contains(used))
                .map(used -> template + " uses a fragment of " + used)
                .toList();
    }

    private static Set<String> allowedFor(String module) {
        try {
            ApplicationModule declared = Class.forName("nl.profielmonitor." + module + ".package-info")
                    .getAnnotation(ApplicationModule.class);
            return Stream.of(declared.allowedDependencies()).collect(Collectors.toSet());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("There are templates for a module that does not exist: " + module, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
