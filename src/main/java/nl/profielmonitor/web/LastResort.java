package nl.profielmonitor.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what nobody else answered, such as an address that nothing lies at, or a fault of ours, with a calm page.
 * Nothing of what went wrong inside is shown.
 */
@Controller
class LastResort implements ErrorController {

    /** Statuses with a sentence of their own; the others share those of 400 and 500. */
    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 413, 415, 500, 503);

    @RequestMapping("/error")
    ModelAndView error(
            @RequestAttribute(name = RequestDispatcher.ERROR_STATUS_CODE, required = false) Integer code,
            HttpServletResponse response) {
        HttpStatus status = code == null ? HttpStatus.NOT_FOUND : known(code);
        return ErrorPages.page(response, status, sentence(status), null, List.of());
    }

    private static HttpStatus known(int code) {
        HttpStatus status = HttpStatus.resolve(code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String sentence(HttpStatus status) {
        int key = EXPLAINED.contains(status.value()) ? status.value() : status.is4xxClientError() ? 400 : 500;
        return "web.error." + key;
    }
}
