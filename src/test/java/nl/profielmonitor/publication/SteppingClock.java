package nl.profielmonitor.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.annotation.Primary;

/** A clock that goes on a second whenever it is read: no two moments are the same, none depends on the machine. */
@Primary
class SteppingClock extends Clock {

    /** Finer than databases keep. */
    private static final Instant START = Instant.parse("2026-11-23T22:00:00.123456789Z");

    private final AtomicLong seconds = new AtomicLong();

    @Override
    public Instant instant() {
        return START.plus(Duration.ofSeconds(seconds.getAndIncrement()));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
