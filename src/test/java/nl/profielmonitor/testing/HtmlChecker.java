package nl.profielmonitor.testing;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The W3C's HTML checker (Nu). It lives in a class loader of its own, because it brings an old Jetty and an XSLT
 * processor that the application under test must not find.
 */
public final class HtmlChecker {

    private static final String CLASS_PATH = "profielmonitor.test.html-checker";

    /** Its schemas' patterns recurse deeper than the usual stack allows. */
    private static final long STACK_BYTES = 64L << 20;

    private static final JsonMapper JSON = new JsonMapper();
    private static final HtmlChecker INSTANCE = new HtmlChecker();

    private final ClassLoader loader = loader();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(this::thread);
    private final Object validator;

    private HtmlChecker() {
        try {
            Class<?> type = loader.loadClass("nu.validator.client.EmbeddedValidator");
            Class<?> formats = loader.loadClass("nu.validator.client.EmbeddedValidator$OutputFormat");
            validator = type.getConstructor().newInstance();
            type.getMethod("setOutputFormat", formats)
                    .invoke(validator, formats.getField("JSON").get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The HTML checker does not start", e);
        }
    }

    /**
     * What the checker says about a place in a page.
     *
     * @param kind {@code error}, {@code warning} or {@code info}
     * @param line from 1, 0 where the message is about the whole page
     * @param extract the HTML around the place, empty where the message is about the whole page
     */
    public record Message(String kind, int line, String text, String extract) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s in line %d: %s%n    %s", kind, line, text, extract);
        }
    }

    /** Everything that the checker says about a page as it was served. */
    public static List<Message> check(String html) {
        return INSTANCE.messages(html);
    }

    /**
     * Fails with every error, and what it is about, if the page is not valid HTML.
     *
     * @param page what to call it in the failure, such as its address
     */
    public static void assertValid(String page, String html) {
        List<Message> errors =
                check(html).stream().filter(m -> m.kind().equals("error")).toList();
        if (!errors.isEmpty()) {
            Assertions.fail(errors.stream()
                    .map(Message::toString)
                    .collect(joining(
                            System.lineSeparator(), page + " is not valid HTML:" + System.lineSeparator(), "")));
        }
    }

    private List<Message> messages(String html) {
        try {
            return parse(worker.submit(() -> validate(html)).get());
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The HTML checker does not run", e);
        }
    }

    private String validate(String html) throws ReflectiveOperationException {
        InputStream bytes = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8));
        return (String)
                validator.getClass().getMethod("validate", InputStream.class).invoke(validator, bytes);
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "html-checker", STACK_BYTES);
        thread.setContextClassLoader(loader);
        thread.setDaemon(true);
        return thread;
    }

    private static List<Message> parse(String json) {
        List<Message> messages = new ArrayList<>();
        for (JsonNode node : JSON.readTree(json).path("messages")) {
            boolean warning = node.path("subType").asString("").equals("warning");
            messages.add(new Message(
                    warning ? "warning" : node.path("type").asString(),
                    node.path("lastLine").asInt(0),
                    node.path("message").asString(),
                    node.path("extract").asString("").strip().replaceAll("\\s+", " ")));
        }
        return messages;
    }

    private static ClassLoader loader() {
        String classPath = System.getProperty(CLASS_PATH, "");
        if (classPath.isEmpty()) {
            return HtmlChecker.class.getClassLoader(); // run from an IDE, which knows no second class path
        }
        URL[] jars = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(classPath)
                .map(HtmlChecker::url)
                .toArray(URL[]::new);
        return new URLClassLoader(jars, HtmlChecker.class.getClassLoader());
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
