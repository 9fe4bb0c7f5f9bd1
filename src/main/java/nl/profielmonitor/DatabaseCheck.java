package nl.profielmonitor;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Stops the start at an address that leads to no kind of database that we know. */
class DatabaseCheck implements EnvironmentPostProcessor, Ordered {

    private static final String SETTING = "spring.datasource.url";

    /** H2 is there for the home directory, and in tests. */
    private static final String ACCEPTED = "jdbc:(postgresql|h2):.+";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String value = environment.getProperty(SETTING);
        if (value != null && !value.matches(ACCEPTED)) {
            throw new WrongSetting(
                    SETTING,
                    withoutPassword(value),
                    "an address of PostgreSQL, such as jdbc:postgresql://host/profielmonitor; leave it out to have a "
                            + "database in profielmonitor.home");
        }
    }

    /** After {@link HomeDirectory}: the address may name the home. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 3;
    }

    /** Only its kind: what comes after that may hold a password. */
    private static String withoutPassword(String address) {
        return address.replaceFirst("(?s)[/?;@].*", "…");
    }
}
