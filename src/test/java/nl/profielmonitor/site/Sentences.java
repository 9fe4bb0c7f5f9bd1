package nl.profielmonitor.site;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The module's sentences, read as the application reads them. */
final class Sentences {

    static final MessageSource OF_THE_MODULE = read();

    private Sentences() {}

    private static MessageSource read() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/site/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
