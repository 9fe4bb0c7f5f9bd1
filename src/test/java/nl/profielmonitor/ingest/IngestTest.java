package nl.profielmonitor.ingest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.profielmonitor.publication.FiguresTest;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A test of this module's services; all of these share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@FiguresTest
@Import({
    IngestConfiguration.class,
    PresentKnowledge.class,
    Intake.class,
    KeptFiles.class,
    Erasure.class,
    IngestTest.Today.class
})
@EnableConfigurationProperties(DeliverySettings.class)
@interface IngestTest {

    /** Half past eleven in the evening of 30 June 2020 in London: in the Netherlands the third quarter has begun. */
    @TestConfiguration
    class Today {

        /** In the thread and the transaction of the test. */
        @Bean
        @Primary
        Workshop atOnce() {
            return new Workshop(Runnable::run, Runnable::run);
        }

        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(Instant.parse("2020-06-30T22:30:00Z"), ZoneOffset.UTC);
        }
    }
}
