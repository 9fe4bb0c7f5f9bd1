package nl.profielmonitor.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * A test of entities, repositories and migrations: only JPA and Flyway start, each test method is rolled back.
 *
 * <p>Services do not start by themselves: name them with {@code @Import}. Classes with the same imports share one
 * context and one database. `verify` runs the class on H2 and once more on PostgreSQL.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@DataJpaTest(showSql = false)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextCustomizerFactories(TestDatabaseCustomizerFactory.class)
public @interface DatabaseTest {}
