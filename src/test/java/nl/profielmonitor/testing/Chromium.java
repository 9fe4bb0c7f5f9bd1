package nl.profielmonitor.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one browser of this run, started when a test first asks for it and stopped with the JVM. */
final class Chromium {

    /** Never the download that Playwright does by itself: {@link ChromiumFinder} decides. */
    static final Map<String, String> ENVIRONMENT = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    /**
     * Root has no sandbox to offer, machines of a build no graphics card, and a closed network answers none of the
     * calls that a browser makes on its own account.
     */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Browser browser;

    /** Why there is none: what failed once is not tried again for every test. */
    private static @Nullable String failure;

    private Chromium() {}

    /**
     * The running browser.
     *
     * @throws IllegalStateException if there is none to be had
     */
    static synchronized Browser get() {
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
        Browser running = browser;
        if (running == null) {
            running = start();
            browser = running;
        }
        return running;
    }

    private static Browser start() {
        try {
            return launch();
        } catch (RuntimeException e) {
            failure = String.valueOf(e.getMessage());
            throw e;
        }
    }

    private static Browser launch() {
        LaunchOptions options =
                new LaunchOptions().setExecutablePath(ChromiumFinder.find()).setArgs(ARGUMENTS);
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(ENVIRONMENT));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(options);
    }
}
