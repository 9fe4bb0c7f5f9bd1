package nl.profielmonitor.publication;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.profielmonitor.geography.GeographyCatalog;
import nl.profielmonitor.testing.DatabaseTest;
import org.springframework.context.annotation.Import;

/** A test on a database with the geography as released, and the services that publish figures and read them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DatabaseTest
@PublishingServices
@Import(GeographyCatalog.class)
public @interface FiguresTest {}
