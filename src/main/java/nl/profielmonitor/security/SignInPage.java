package nl.profielmonitor.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a steward signs in. */
@Controller
class SignInPage {

    static final String PATH = "/beheer/aanmelden";
    static final String SIGN_OUT = "/beheer/afmelden";
    static final String NOTICE = "melding";

    /** What the page can have to say about what went before. */
    enum Notice {
        /** Name or password is wrong; it does not say which. */
        WRONG("fout", true),
        TOO_MANY("wacht", true),
        /** The form or the session was too old. */
        EXPIRED("verlopen", true),
        SIGNED_OUT("afgemeld", false);

        private final String code;
        private final boolean error;

        Notice(String code, boolean error) {
            this.code = code;
            this.error = error;
        }

        /** In the address. */
        String code() {
            return code;
        }

        /** Whether something went wrong. */
        public boolean error() {
            return error;
        }

        /** Key of the sentence. */
        public String key() {
            return "security.notice." + name().toLowerCase(Locale.ROOT);
        }

        static Optional<Notice> of(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(notice -> notice.code.equals(code))
                    .findFirst();
        }
    }

    @GetMapping(PATH)
    String page(
            @RequestParam(name = NOTICE, required = false) @Nullable String notice,
            @Nullable Authentication steward,
            HttpServletRequest request,
            Model model) {
        ReturnAddress to = ReturnAddress.in(request);
        if (steward != null) {
            return "redirect:" + to.path();
        }
        model.addAttribute("notice", Notice.of(notice).orElse(null));
        model.addAttribute("returnTo", to.path());
        model.addAttribute("steward", Steward.ONLY);
        return "security/sign-in";
    }
}
