package nl.profielmonitor.ingest;

import org.springframework.context.support.ResourceBundleMessageSource;

/** The module's sentences, read as the application reads them. */
final class Sentences {

    private Sentences() {}

    static FindingSentences ofTheModule() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/ingest/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return new FindingSentences(messages);
    }
}
