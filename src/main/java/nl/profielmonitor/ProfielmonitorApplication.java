package nl.profielmonitor;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts Profielmonitor. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ProfielmonitorApplication {

    /** The publications are Dutch: which quarter it is changes at midnight in the Netherlands. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public static void main(String[] args) {
        SpringApplication.run(ProfielmonitorApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
