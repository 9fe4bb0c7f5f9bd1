package nl.profielmonitor.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

/** A request whose context path holds the language's prefix, and whose locale is the page's, not the browser's. */
class LanguageRequest extends HttpServletRequestWrapper {

    private final String prefix;
    private final Locale locale;

    /**
     * @param prefix language whose prefix the address carries
     * @param language language of the answer; another one than the prefix's only in the API
     */
    LanguageRequest(HttpServletRequest request, Language prefix, Language language) {
        super(request);
        this.prefix = prefix.prefix();
        this.locale = language.locale();
    }

    @Override
    public String getContextPath() {
        return super.getContextPath() + prefix;
    }

    @Override
    public String getServletPath() {
        String path = super.getServletPath();
        return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    }

    /** An error page lies at an address without prefix: put it there, for the context path must start the address. */
    @Override
    public String getRequestURI() {
        String uri = super.getRequestURI();
        return getDispatcherType() == DispatcherType.ERROR
                ? getContextPath() + uri.substring(super.getContextPath().length())
                : uri;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return Collections.enumeration(List.of(locale));
    }
}
