package nl.profielmonitor;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes {@code profielmonitor.home} an absolute path, as {@code profielmonitor.home-path}: H2 refuses a relative one
 * that does not begin with {@code ./}, and reads {@code ~} as the user's home.
 */
class HomeDirectory implements EnvironmentPostProcessor, Ordered {

    private static final String SETTING = "profielmonitor.home";
    private static final String RESOLVED = "profielmonitor.home-path";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Path home = Path.of(environment.getProperty(SETTING, "var"))
                .toAbsolutePath()
                .normalize();
        environment.getPropertySources().addFirst(new MapPropertySource(RESOLVED, Map.of(RESOLVED, home.toString())));
    }

    /** After the configuration files are read and the settings are checked. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 2;
    }
}
