package nl.profielmonitor.stewardship;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import nl.profielmonitor.testing.ApplicationTest;

/** The steward's pages in a browser, as a steward works with them. Addresses and buttons are the Dutch ones. */
record StewardPage(Page page) {

    static StewardPage signedIn(Page page) {
        StewardPage steward = new StewardPage(page);
        page.navigate("/beheer/leveren");
        steward.signIn(ApplicationTest.STEWARD_PASSWORD);
        assertThat(page.locator("h1")).hasText("Leveren");
        return steward;
    }

    /** On the page for it. */
    void signIn(String password) {
        page.getByLabel("Wachtwoord").fill(password);
        press("Aanmelden");
    }

    /** From an empty form to what is found in the file. */
    void deliver(FilePayload file) {
        page.navigate("/beheer/leveren");
        page.locator("#bestand").setInputFiles(file);
        look();
    }

    /** Sends the form for delivering as it is. */
    void look() {
        press("Bekijk wat erin staat");
    }

    void publish() {
        press("Publiceren");
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, named(button).setExact(true)).click();
    }

    /** The links that have a text in their name. */
    Locator links(String text) {
        return page.getByRole(AriaRole.LINK, named(text));
    }

    /** The rows of tables that have a text in what they say. */
    Locator rows(String text) {
        return page.getByRole(AriaRole.ROW, named(text));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
