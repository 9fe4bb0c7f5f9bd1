package nl.profielmonitor.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Opens the pages of a {@link BrowserTest} and looks at what went wrong in them when the test is over. */
class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
    private static final Path PICTURES = Path.of("target", "browser");

    /** In milliseconds: no test waits this long unless it fails, and a busy machine is no fault. */
    private static final double PATIENCE = 60_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext test) {
        String baseUrl = baseUrl(test);
        NewContextOptions options = new NewContextOptions().setBaseURL(baseUrl).setTimezoneId("Europe/Amsterdam");
        parameter.findAnnotation(Screen.class).ifPresentOrElse(s -> apply(s, options), () -> applyUsual(options));
        WatchedPage watched = new WatchedPage(Chromium.get().newContext(options), baseUrl);
        watchedPages(test).add(watched);
        return watched.page();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        boolean passed = test.getExecutionException().isEmpty();
        List<String> complaints = new ArrayList<>();
        for (WatchedPage watched : watchedPages(test)) {
            complaints.addAll(watched.complaints());
            if (!passed || !watched.complaints().isEmpty()) {
                watched.picture(PICTURES.resolve(name(test)));
            }
            watched.close();
        }
        // Of a test that failed already, this is printed as a further reason.
        if (!complaints.isEmpty()) {
            Assertions.fail("The browser complained: " + String.join("; ", complaints));
        }
    }

    private static void applyUsual(NewContextOptions options) {
        options.setViewportSize(1440, 900).setLocale("nl-NL");
    }

    private static void apply(Screen screen, NewContextOptions options) {
        options.setViewportSize(screen.width(), screen.height())
                .setColorScheme(screen.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(screen.javaScript())
                .setLocale(screen.language());
    }

    private static String baseUrl(ExtensionContext test) {
        String port =
                SpringExtension.getApplicationContext(test).getEnvironment().getProperty("local.server.port");
        return "http://localhost:" + Objects.requireNonNull(port, "The application has no port");
    }

    private static String name(ExtensionContext test) {
        return test.getRequiredTestClass().getSimpleName() + "-"
                + test.getRequiredTestMethod().getName() + ".png";
    }

    private static WatchedPages watchedPages(ExtensionContext test) {
        return test.getStore(NAMESPACE).computeIfAbsent(WatchedPages.class);
    }

    /** The pages of one test. */
    static final class WatchedPages extends ArrayList<WatchedPage> {
        private static final long serialVersionUID = 1L;
    }
}
