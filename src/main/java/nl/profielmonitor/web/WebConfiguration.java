package nl.profielmonitor.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** How pages are served. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    /** Public answers carry an ETag; a weak one, because Tomcat compresses no answer that has a strong one. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter() {
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return ResponseHeaders.isPrivate(request);
            }
        };
        filter.setWriteWeakETag(true);
        return new FilterRegistrationBean<>(filter);
    }

    @Bean
    static BeanPostProcessor linkBuilder(ObjectProvider<ResourceUrlProvider> resources) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof SpringTemplateEngine engine) {
                    engine.setLinkBuilder(new PageLinks(resources::getObject));
                }
                return bean;
            }
        };
    }
}
