package nl.profielmonitor.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.jspecify.annotations.Nullable;

/**
 * Finds text in a Thymeleaf template that exists in one language only: letters that a reader gets to see or to hear and
 * that come from no message. Text that Thymeleaf replaces, and code, are not such text.
 */
final class TemplateTexts extends AbstractSimpleMarkupHandler {

    /** Words that are the same in every language. */
    private static final Set<String> NAMES = Set.of(
            "Profielmonitor",
            "UWV",
            "CBS",
            "Sonar",
            "API",
            "CSV",
            "XLSX",
            "PDF",
            "JSON",
            "JSON-stat",
            "RSS",
            "Atom",
            // the language switch calls a language by its own name
            "Nederlands",
            "English",
            "NL",
            "EN");

    private static final Set<String> CODE = Set.of("code", "pre", "kbd", "samp", "script", "style");
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> SPOKEN = Set.of(
            "title",
            "alt",
            "placeholder",
            "label",
            "aria-label",
            "aria-description",
            "aria-placeholder",
            "aria-roledescription",
            "aria-valuetext");
    /** What replaces everything inside an element. */
    private static final Set<String> REPLACING = Set.of("th:text", "th:utext", "th:replace", "th:insert");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}-]*");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("[$#@*~]\\{[^{}]*}");
    private static final Pattern COMPARED =
            Pattern.compile("(==|!=|\\beq\\b|\\bne\\b)\\s*'[^']*'|'[^']*'\\s*(==|!=|\\beq\\b|\\bne\\b)");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'|\\|([^|]*)\\|");

    private final List<String> found = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();

    /** An open element, and whether a reader gets to see the text in it. */
    private record Element(String name, boolean shown) {}

    private TemplateTexts() {}

    /** Every untranslated text, with the line that it begins on. */
    static List<String> untranslated(String template) {
        TemplateTexts texts = new TemplateTexts();
        try {
            new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(template, texts);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
        return texts.found;
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int column) {
        if (open.isEmpty() || open.peek().shown()) {
            judge(INLINED.matcher(new String(buffer, offset, length)).replaceAll(" "), line);
        }
    }

    @Override
    public void handleStandaloneElement(
            String name, @Nullable Map<String, String> attributes, boolean minimized, int line, int column) {
        judge(name, attributes(attributes), line);
    }

    @Override
    public void handleOpenElement(String name, @Nullable Map<String, String> attributes, int line, int column) {
        judge(name, attributes(attributes), line);
        if (!VOID.contains(name)) {
            boolean shown = (open.isEmpty() || open.peek().shown())
                    && !CODE.contains(name)
                    && Collections.disjoint(attributes(attributes).keySet(), REPLACING);
            open.push(new Element(name, shown));
        }
    }

    @Override
    public void handleAutoOpenElement(String name, @Nullable Map<String, String> attributes, int line, int column) {
        handleOpenElement(name, attributes, line, column);
    }

    @Override
    public void handleCloseElement(String name, int line, int column) {
        if (!open.isEmpty() && open.peek().name().equals(name)) {
            open.pop();
        }
    }

    @Override
    public void handleAutoCloseElement(String name, int line, int column) {
        handleCloseElement(name, line, column);
    }

    private static Map<String, String> attributes(@Nullable Map<String, String> attributes) {
        return attributes == null ? Map.of() : attributes;
    }

    private void judge(String element, Map<String, String> attributes, int line) {
        attributes.forEach((attribute, value) -> {
            if (value == null) {
                return;
            }
            if (attribute.startsWith("th:")) {
                if (showsText(element, attribute.substring(3), attributes)) {
                    judgeExpression(value, line);
                }
            } else if (showsText(element, attribute, attributes) && !attributes.containsKey("th:" + attribute)) {
                judge(value, line);
            }
        });
    }

    private static boolean showsText(String element, String attribute, Map<String, String> attributes) {
        return SPOKEN.contains(attribute)
                || attribute.equals("text")
                || attribute.equals("utext")
                || (attribute.equals("value")
                        && element.equals("input")
                        && Set.of("submit", "reset", "button").contains(attributes.getOrDefault("type", "text")))
                || (attribute.equals("content")
                        && element.equals("meta")
                        && attributes.getOrDefault("name", "").equals("description"));
    }

    /** Text between quotes in an expression, unless something is compared with it. */
    private void judgeExpression(String expression, int line) {
        String rest = expression;
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            rest = EXPRESSION.matcher(rest).replaceAll(" ");
        }
        Matcher literal = LITERAL.matcher(COMPARED.matcher(rest).replaceAll(" "));
        while (literal.find()) {
            judge(literal.group(1) == null ? literal.group(2) : literal.group(1), line);
        }
    }

    private void judge(String text, int line) {
        Matcher word = WORD.matcher(ENTITY.matcher(text).replaceAll(" "));
        while (word.find()) {
            if (!NAMES.contains(word.group())) {
                found.add("line " + line + ": " + text.strip());
                return;
            }
        }
    }
}
