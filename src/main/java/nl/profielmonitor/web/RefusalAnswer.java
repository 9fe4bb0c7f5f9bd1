package nl.profielmonitor.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Puts into words what the server itself refuses, where that is not to be a page. */
public interface RefusalAnswer {

    /** @param path without the language's prefix; empty where the server could not even read that */
    boolean isFor(String path);

    /** @param status that the server gives; to be written with it */
    void write(int status, Language language, HttpServletResponse response) throws IOException;
}
