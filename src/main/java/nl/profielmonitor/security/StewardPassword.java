package nl.profielmonitor.security;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Sees to it, before the first request, that the steward has a password: the one of the settings, or else the one that
 * was kept, or else one made up, which is logged this once.
 */
@Component
class StewardPassword implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(StewardPassword.class);

    /** Without signs that look alike. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int GROUP_LENGTH = 5;

    private final StewardSettings settings;
    private final Stewards stewards;
    private final PasswordEncoder encoder;
    private final RandomGenerator random = new SecureRandom();

    StewardPassword(StewardSettings settings, Stewards stewards, PasswordEncoder encoder) {
        this.settings = settings;
        this.stewards = stewards;
        this.encoder = encoder;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Optional<Steward> steward = stewards.findById(Steward.ONLY);
        settings.given().ifPresentOrElse(password -> set(steward, password), () -> {
            if (steward.isEmpty()) {
                makeUp();
            }
        });
    }

    private void set(Optional<Steward> kept, String password) {
        if (kept.isPresent() && encoder.matches(password, kept.get().passwordHash())) {
            return;
        }
        Steward steward = kept.orElseGet(() -> new Steward(Steward.ONLY, ""));
        steward.passwordHash(encoder.encode(password));
        try {
            stewards.saveAndFlush(steward);
        } catch (DataIntegrityViolationException e) {
            LOG.debug("Another instance of this installation made the steward just now", e);
        }
    }

    /** Logs only what was really kept. A warning, because nobody may miss it and levels can be turned up. */
    private void makeUp() {
        String password = random();
        try {
            stewards.saveAndFlush(new Steward(Steward.ONLY, encoder.encode(password)));
            LOG.warn("Password of the user '{}', made up now and never shown again: {}", Steward.ONLY, password);
        } catch (DataIntegrityViolationException e) {
            LOG.debug("Another instance of this installation made up a password just now", e);
        }
    }

    /** Some 120 bits. */
    private String random() {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> random.ints(GROUP_LENGTH, 0, ALPHABET.length())
                        .mapToObj(index -> ALPHABET.substring(index, index + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
