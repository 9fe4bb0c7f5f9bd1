package nl.profielmonitor.testing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Points a context to a new database and a new home directory. Equal customizers let test classes share a context.
 *
 * @param owner the only class that may use the context, null when all may
 */
record TestDatabaseCustomizer(@Nullable Class<?> owner) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        TestDatabase database = TestDatabase.create();
        String home = TestHome.create().toString();
        // First in line, because Boot's own test support comes before the application's files.
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url",
                                database.url(),
                                "spring.datasource.username",
                                database.username(),
                                "spring.datasource.password",
                                database.password(),
                                // The schema is made over a connection of its own, which is closed before anything
                                // uses it, as a pool closes each after a while.
                                "spring.flyway.url",
                                database.url(),
                                "spring.flyway.user",
                                database.username(),
                                "spring.flyway.password",
                                database.password(),
                                "profielmonitor.home",
                                home,
                                "profielmonitor.home-path",
                                home,
                                "profielmonitor.steward.password",
                                ApplicationTest.STEWARD_PASSWORD)));
    }
}
