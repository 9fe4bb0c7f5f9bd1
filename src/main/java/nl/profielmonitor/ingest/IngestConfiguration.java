package nl.profielmonitor.ingest;

import nl.profielmonitor.ingest.read.Readers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

@Configuration
@EnableScheduling
class IngestConfiguration {

    private static final int SMALL_AT_ONCE = 4;
    private static final int SECONDS_TO_FINISH = 20;

    @Bean
    Judge judge(DeliverySettings settings) {
        return new Judge(new Readers(settings.maxSize().toBytes()));
    }

    @Bean
    Workshop workshop() {
        return new Workshop(smallDeliveries(), largeDeliveries());
    }

    /** Does the work on small files. */
    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor smallDeliveries() {
        return executor("levering-", SMALL_AT_ONCE);
    }

    /** Does the work on large files, of which the memory holds one. */
    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor largeDeliveries() {
        return executor("grote-levering-", 1);
    }

    /** What has begun is done before the database closes. */
    private static ThreadPoolTaskExecutor executor(String names, int threads) {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setThreadNamePrefix(names);
        executor.setCorePoolSize(threads);
        executor.setMaxPoolSize(threads);
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.setAwaitTerminationSeconds(SECONDS_TO_FINISH);
        return executor;
    }
}
