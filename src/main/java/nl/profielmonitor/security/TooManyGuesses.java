package nl.profielmonitor.security;

import org.springframework.security.core.AuthenticationException;

/** A password was not looked at, because too many wrong ones came before it. */
class TooManyGuesses extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    TooManyGuesses() {
        super("Too many wrong passwords");
    }
}
