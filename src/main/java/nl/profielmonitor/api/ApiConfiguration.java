package nl.profielmonitor.api;

import java.util.List;
import nl.profielmonitor.geography.GeographyCatalog;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.publication.PublicationKey;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Puts the API's own rules before those of pages. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    private final Problems problems;
    private final ObjectProvider<GeographyCatalog> catalog;

    ApiConfiguration(Problems problems, ObjectProvider<GeographyCatalog> catalog) {
        this.problems = problems;
        this.catalog = catalog;
    }

    /** Here, because every slice of pages has this configuration and the filters that need it. */
    @Bean
    static Problems problems(
            @Value("${profielmonitor.base-url}") String baseUrl, MessageSource messages, JsonMapper json) {
        return new Problems(baseUrl, messages, json);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters());
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add(0, new ApiErrors(problems, this::regionName));
    }

    private String regionName(PublicationKey key) {
        return catalog.getObject()
                .geography()
                .region(key.region(), key.quarter().atEndOfQuarter())
                .map(LabourMarketRegion::name)
                .orElseGet(() -> key.region().value());
    }
}
