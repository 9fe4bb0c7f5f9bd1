package nl.profielmonitor.publication;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.profielmonitor.testing.DatabaseTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A test of this module's services on a database; all of these share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DatabaseTest
@PublishingServices
@Import(SteppingClock.class)
@TestPropertySource(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@interface PublicationTest {}
