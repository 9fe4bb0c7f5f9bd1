package nl.profielmonitor.testing;

import static java.util.stream.Collectors.joining;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.Assertions;

/** Looks for accessibility faults in a page as the browser shows it, with every rule of axe. */
public final class Accessibility {

    private Accessibility() {}

    /** Fails with each rule that the page breaks, and where, if it breaks any. */
    public static void assertNoViolations(Page page) {
        List<Rule> violations =
                new AxeBuilder(page).options(options()).analyze().getViolations();
        if (!violations.isEmpty()) {
            Assertions.fail(violations.stream()
                    .map(Accessibility::describe)
                    .collect(joining(
                            System.lineSeparator(), page.url() + " is not accessible:" + System.lineSeparator(), "")));
        }
    }

    /** The size of what is clicked is a rule of WCAG 2.2 that axe leaves off unless asked. */
    private static AxeRunOptions options() {
        AxeRuleOptions on = new AxeRuleOptions();
        on.setEnabled(true);
        AxeRunOptions options = new AxeRunOptions();
        options.setRules(Map.of("target-size", on));
        return options;
    }

    private static String describe(Rule rule) {
        return rule.getNodes().stream()
                .map(Accessibility::describe)
                .collect(joining(
                        System.lineSeparator(),
                        String.format(Locale.ROOT, "%s (%s): %s%n", rule.getId(), rule.getImpact(), rule.getHelp()),
                        ""));
    }

    private static String describe(CheckedNode node) {
        return String.format(
                Locale.ROOT,
                "    %s%n      %s%n      %s",
                node.getTarget(),
                node.getHtml(),
                node.getFailureSummary().replaceAll("\\s*\\R\\s*", " "));
    }
}
