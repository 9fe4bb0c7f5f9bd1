package nl.profielmonitor;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Stops the start at a wrong setting before anything else happens. A module checks settings of its own in the same way,
 * or in the record that they are bound to.
 */
class SettingsCheck implements EnvironmentPostProcessor, Ordered {

    private static final int LAST_PORT = 65_535;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        check(
                environment,
                "profielmonitor.base-url",
                SettingsCheck::isBaseUrl,
                "the site's public address, such as https://profielmonitor.example, without a path or a slash at its end");
        check(
                environment,
                "profielmonitor.home",
                SettingsCheck::isHome,
                "a directory that exists or can be made, and in which files can be written");
        check(environment, "server.port", SettingsCheck::isPort, "a number from 1 to 65535, or 0 for any free port");
    }

    /** After the configuration files are read, before anybody uses what they say. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    private static void check(
            ConfigurableEnvironment environment, String setting, Predicate<String> accepted, String description) {
        String value = environment.getProperty(setting);
        if (value != null && !accepted.test(value)) {
            throw new WrongSetting(setting, value, description);
        }
    }

    private static boolean isBaseUrl(String value) {
        try {
            URI address = new URI(value);
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            return web
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawPath().isEmpty()
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isHome(String value) {
        try {
            Path home = existing(Path.of(value).toAbsolutePath().normalize());
            return !value.isBlank() && home != null && Files.isDirectory(home) && Files.isWritable(home);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** A directory that does not exist is made in the nearest one that does. */
    private static @Nullable Path existing(Path path) {
        Path existing = path;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing;
    }

    private static boolean isPort(String value) {
        return value.matches("[0-9]{1,5}") && Integer.parseInt(value) <= LAST_PORT;
    }
}
