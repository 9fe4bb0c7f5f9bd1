package nl.profielmonitor.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A browser page that remembers what should not have happened in it. */
final class WatchedPage {

    private final BrowserContext context;
    private final Page page;
    private final String baseUrl;
    private final List<String> complaints = new ArrayList<>();

    WatchedPage(BrowserContext context, String baseUrl) {
        this.context = context;
        this.baseUrl = baseUrl;
        this.page = context.newPage();
        page.onPageError(error -> complaints.add("script error: " + error));
        page.onConsoleMessage(this::hear);
        page.onRequest(this::see);
        page.onResponse(this::judge);
    }

    Page page() {
        return page;
    }

    List<String> complaints() {
        return complaints;
    }

    /** Keeps a picture, if the page is still there to be taken one of. */
    void picture(Path file) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        } catch (PlaywrightException e) {
            complaints.add("no picture: " + e.getMessage());
        }
    }

    void close() {
        context.close();
    }

    /** Violations of the content security policy arrive as console errors. */
    private void hear(ConsoleMessage message) {
        // A response with a status of 400 and up says so here too; judge() knows which of those are meant.
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            complaints.add("console: " + message.text());
        }
    }

    private void see(Request request) {
        if (request.url().startsWith("http") && !request.url().startsWith(baseUrl + "/")) {
            complaints.add("asked another host: " + request.url());
        }
    }

    /** A test may well open a page that is not there, but no page may miss a part of itself. */
    private void judge(Response response) {
        if (response.status() >= 400 && !response.request().resourceType().equals("document")) {
            complaints.add("status " + response.status() + " for " + response.url());
        }
    }
}
