package nl.profielmonitor.testing;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends what no HTTP client would. */
public final class RawHttp {

    private RawHttp() {}

    /** A request without content, and the whole answer to it. */
    public static String ask(int port, String requestLine, String... headers) throws IOException {
        return send(port, requestLine, "", headers);
    }

    /** A request and the whole answer to it. After its content nothing more comes. */
    public static String send(int port, String requestLine, String content, String... headers) throws IOException {
        boolean host = String.join("\n", headers).startsWith("Host:");
        String request = requestLine + "\r\n" + (host ? "" : "Host: localhost\r\n") + "Connection: close\r\n"
                + lines(headers) + "\r\n" + content;
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String lines(String... headers) {
        return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    }
}
