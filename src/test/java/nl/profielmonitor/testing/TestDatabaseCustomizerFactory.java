package nl.profielmonitor.testing;

import java.util.List;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;

/** Gives the context of a test class a database; see {@link TestDatabase}. */
class TestDatabaseCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        ApplicationTest application = AnnotatedElementUtils.findMergedAnnotation(testClass, ApplicationTest.class);
        boolean own = application != null && application.ownApplication();
        return new TestDatabaseCustomizer(own ? testClass : null);
    }
}
