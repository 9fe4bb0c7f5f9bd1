package nl.profielmonitor.tables;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.profielmonitor.publication.FiguresTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A test of this module's services; all of these share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@FiguresTest
@Import({RegionTables.class, RegionPreviews.class, RegionAddresses.class, CountryTables.class, TablesTest.Today.class})
@interface TablesTest {

    /** 24 November 2026. */
    @TestConfiguration
    class Today {

        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        }
    }
}
