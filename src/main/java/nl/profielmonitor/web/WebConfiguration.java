package nl.profielmonitor.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** How pages are served. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    FilterRegistrationBean<ETags> etags() {
        return new FilterRegistrationBean<>(new ETags());
    }

    /** Links of our own; and a page is HTML, also where its address ends like that of another kind of file. */
    @Bean
    static BeanPostProcessor views(ObjectProvider<ResourceUrlProvider> resources) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof SpringTemplateEngine engine) {
                    engine.setLinkBuilder(new PageLinks(resources::getObject));
                }
                if (bean instanceof ThymeleafViewResolver views) {
                    views.setForceContentType(true);
                }
                return bean;
            }
        };
    }
}
