package nl.profielmonitor.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down who guesses: after {@value #MOST} wrong passwords from one network within a minute, its next ones are not
 * looked at until that minute is over. Kept in memory, per instance: a limit on speed needs no more.
 */
class GuessLimit {

    static final int MOST = 10;
    static final Duration SPAN = Duration.ofMinutes(1);

    /** Networks remembered; beyond that the one seen longest ago is forgotten. */
    private static final int MOST_NETWORKS = 10_000;

    private static final int IPV6_NETWORK_BYTES = 8;

    private final Clock clock;
    private final Map<String, Guesses> byNetwork = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Guesses> eldest) {
            return size() > MOST_NETWORKS;
        }
    };

    GuessLimit(Clock clock) {
        this.clock = clock;
    }

    /** Whether guesses from an address are not to be looked at now. */
    synchronized boolean reached(String address) {
        Guesses guesses = byNetwork.get(network(address));
        return guesses != null && !guesses.over(clock.instant()) && guesses.wrong() >= MOST;
    }

    synchronized void wrong(String address) {
        Instant now = clock.instant();
        byNetwork.compute(
                network(address),
                (network, guesses) -> guesses == null || guesses.over(now)
                        ? new Guesses(now, 1)
                        : new Guesses(guesses.since(), guesses.wrong() + 1));
    }

    synchronized void right(String address) {
        byNetwork.remove(network(address));
    }

    /** An IPv4 address, or the first 64 bits of an IPv6 address: one customer has them all. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), IPV6_NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }

    /** @param wrong guesses since the first of its span */
    private record Guesses(Instant since, int wrong) {

        boolean over(Instant now) {
            return !now.isBefore(since.plus(SPAN));
        }
    }
}
