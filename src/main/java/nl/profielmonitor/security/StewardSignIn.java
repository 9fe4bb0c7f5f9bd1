package nl.profielmonitor.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Tells a steward by name and password, on the page and over the API alike. A name that does not exist takes as long as
 * a wrong password and gets the same answer.
 */
class StewardSignIn implements AuthenticationProvider {

    private final Stewards stewards;
    private final GuessLimit limit;
    private final DaoAuthenticationProvider passwords;

    StewardSignIn(Stewards stewards, PasswordEncoder encoder, GuessLimit limit) {
        this.stewards = stewards;
        this.limit = limit;
        this.passwords = new DaoAuthenticationProvider(this::user);
        this.passwords.setPasswordEncoder(encoder);
    }

    /**
     * @throws TooManyGuesses if too many wrong passwords came from the same network
     * @throws BadCredentialsException if name or password is wrong
     */
    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        String address = address(asked);
        if (limit.reached(address)) {
            throw new TooManyGuesses();
        }
        try {
            Authentication steward = passwords.authenticate(asked);
            limit.right(address);
            return steward;
        } catch (BadCredentialsException e) {
            limit.wrong(address);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private UserDetails user(String name) {
        Steward steward = stewards.findById(name).orElseThrow(() -> new UsernameNotFoundException("No such steward"));
        return User.withUsername(steward.name())
                .password(steward.passwordHash())
                .roles(Steward.ROLE)
                .build();
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
