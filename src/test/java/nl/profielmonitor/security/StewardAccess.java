package nl.profielmonitor.security;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The rules of access for a slice of pages, with the user {@code beheerder} in memory. Name it with {@code @Import} in a
 * {@code @WebMvcTest}.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import(AccessRules.class)
public class StewardAccess {

    /** Of the user {@code beheerder}. */
    public static final String PASSWORD = "wachtwoord-in-een-proef";

    @Bean
    Stewards stewards(PasswordEncoder encoder) {
        InMemory stewards = new InMemory();
        stewards.saveAndFlush(new Steward(Steward.ONLY, encoder.encode(PASSWORD)));
        return stewards;
    }

    private static final class InMemory implements Stewards {

        private final Map<String, Steward> byName = new ConcurrentHashMap<>();

        @Override
        public Optional<Steward> findById(String name) {
            return Optional.ofNullable(byName.get(name));
        }

        @Override
        public Steward saveAndFlush(Steward steward) {
            byName.put(steward.name(), steward);
            return steward;
        }
    }
}
