package nl.profielmonitor.stewardship;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.profielmonitor.testing.ApplicationTest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** A steward at work over HTTP, with cookies and the token of each form, but without a browser. */
final class Browserless {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final Pattern INPUT = Pattern.compile("<input[^>]*name=\"%s\"[^>]*value=\"([^\"]*)\"");
    private static final String BOUNDARY = "grens-van-een-proef";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;
    private String token = "";
    private boolean saysWhereFrom = true;

    Browserless(int port) {
        base = "http://localhost:" + port;
    }

    /** A steward who has signed in. */
    static Browserless signedIn(int port) {
        Browserless steward = new Browserless(port);
        steward.signIn("/beheer/aanmelden", "/beheer");
        steward.get("/beheer/leveren");
        return steward;
    }

    /** Signs in on a page that leads to another. */
    void signIn(String page, String to) {
        get(page);
        Answer answer = post(
                "/beheer/aanmelden",
                Map.of("naam", "beheerder", "wachtwoord", ApplicationTest.STEWARD_PASSWORD, "naar", to));
        if (answer.location().filter(to::equals).isEmpty()) {
            throw new IllegalStateException("Cannot sign in: " + answer);
        }
    }

    /** An answer, its redirect not followed. */
    record Answer(
            int status, Optional<String> location, String body, Optional<String> cookie, Optional<String> refresh) {

        /** What a reader sees. */
        String text() {
            return HtmlUtils.htmlUnescape(body.replaceAll("<[^>]*>", " ")).replaceAll("\\s+", " ");
        }

        /** The value of the first field of that name. */
        String field(String name) {
            Matcher field = Pattern.compile(INPUT.pattern().replace("%s", name)).matcher(body);
            if (!field.find()) {
                throw new AssertionError("There is no field " + name);
            }
            return HtmlUtils.htmlUnescape(field.group(1));
        }
    }

    /** A page, once the work on its file is done. */
    Answer untilDone(String page) {
        Answer answer = get(page);
        while (answer.refresh().isPresent()) {
            answer = get(page);
        }
        return answer;
    }

    /** As after signing out and in elsewhere: the next form is of a session that is over. */
    void forgetToken() {
        token = "of-another-session";
    }

    /** As after a night: the session is over. */
    void forgetSession() {
        cookies.getCookieStore().removeAll();
    }

    /** As a browser that does not tell which site a form was sent from. */
    void sayNotWhereFrom() {
        saysWhereFrom = false;
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** A file as it comes over the line. */
    HttpResponse<byte[]> download(String path) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form. */
    Answer post(String path, Map<String, String> fields) {
        return send(multipart(path, fields, null, new byte[0]));
    }

    /** Sends a form with a file. */
    Answer deliver(String fileName, byte[] content, Map<String, String> fields) {
        return send(multipart("/beheer/leveren", fields, fileName, content));
    }

    /** Delivers a file and looks at what is found. */
    Answer review(String fileName, String content, Map<String, String> fields) {
        return get(deliver(fileName, content.getBytes(UTF_8), fields).location().orElseThrow());
    }

    /** Delivers a file; gives the address of the page on which it can be published. */
    String keep(Zeeland file, Map<String, String> fields) {
        return deliver("zeeland.csv", file.csv().getBytes(UTF_8), fields)
                .location()
                .orElseThrow();
    }

    /** Delivers and publishes a file about Zeeland, as a correction or not; gives the address of the page about it. */
    String publish(Zeeland file, Map<String, String> terms) {
        String page = keep(file, terms);
        publish(get(page), page, Map.of("reden", "Telfout"));
        return page;
    }

    /** Sends the form of a page on which something can be published. */
    Answer publish(Answer review, String page, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("gezien", review.field("gezien"));
        return post(page, all);
    }

    private HttpRequest.Builder multipart(
            String path, Map<String, String> fields, @Nullable String fileName, byte[] content) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        StringBuilder head = new StringBuilder();
        all.forEach((name, value) ->
                head.append(part("name=\"" + name + "\"")).append(value).append("\r\n"));
        if (fileName != null) {
            head.append(part("name=\"bestand\"; filename=\"" + fileName + "\""));
        }
        String tail = (fileName == null ? "" : "\r\n") + "--" + BOUNDARY + "--\r\n";
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Sec-Fetch-Site", saysWhereFrom ? "same-origin" : "none")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head.toString()),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString(tail)));
    }

    private static String part(String disposition) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            Matcher found = TOKEN.matcher(response.body());
            if (found.find()) {
                token = found.group(1);
            }
            return new Answer(
                    response.statusCode(),
                    response.headers()
                            .firstValue("Location")
                            .map(it -> it.startsWith(base) ? it.substring(base.length()) : it),
                    response.body(),
                    response.headers().firstValue("Set-Cookie"),
                    response.headers().firstValue("Refresh"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
