package nl.profielmonitor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Turns what a page can't show into a page that helps, or into the address where it is. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorPages {

    @ExceptionHandler
    ModelAndView notFound(PageNotFound missing, HttpServletResponse response) {
        return page(response, HttpStatus.NOT_FOUND, missing.messageKey(), missing.asked(), missing.offers())
                .addObject("of", missing.of());
    }

    @ExceptionHandler
    ModelAndView gone(PageGone gone, HttpServletResponse response) {
        return page(response, HttpStatus.GONE, gone.messageKey(), gone.what(), gone.history())
                .addObject("current", gone.current());
    }

    @ExceptionHandler
    ResponseEntity<Void> moved(MovedPermanently moved, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.LOCATION, moved.location(request))
                .build();
    }

    /**
     * @param message key of the sentence; {@code {0}} is what was asked for
     */
    static ModelAndView page(
            HttpServletResponse response,
            HttpStatus status,
            String message,
            @Nullable String asked,
            List<PageNotFound.Offer> offers) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        ModelAndView page = new ModelAndView("web/error", status);
        page.addObject("status", status.value());
        page.addObject("message", message);
        page.addObject("asked", asked == null ? "" : Excerpt.of(asked));
        page.addObject("offers", offers);
        return page;
    }
}
