package nl.profielmonitor.ingest;

import nl.profielmonitor.ingest.read.Readers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IngestConfiguration {

    @Bean
    Judge judge(DeliverySettings settings) {
        return new Judge(new Readers(settings.maxSize().toBytes()));
    }
}
