package nl.profielmonitor.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * A test of the whole application on a random port, as a new installation starts it: with an empty database, a home
 * directory of its own and what {@code data/} holds. {@code RestTestClient} asks it over HTTP.
 *
 * <p>All classes with this annotation share one application and its database, because a start takes seconds: a class
 * publishes what no other class reads, or asks for an application of its own. `verify` runs the class on H2 and once
 * more on PostgreSQL, unless it is tagged {@code any-database} because what it looks at cannot differ.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureRestTestClient
@ContextCustomizerFactories(TestDatabaseCustomizerFactory.class)
public @interface ApplicationTest {

    /** The password of the user {@code beheerder} in every application under test. */
    String STEWARD_PASSWORD = "proefwachtwoord-van-de-beheerder";

    /** Whether the class gets an application and a database that no other class has touched or will touch. */
    boolean ownApplication() default false;
}
