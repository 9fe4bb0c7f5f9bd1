package nl.profielmonitor.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;

/** A clock that goes on a second whenever it is read: no two moments are the same, none depends on the machine. */
@Primary
class SteppingClock extends Clock {

    /** Finer than databases keep. */
    private static final Instant START = Instant.parse("2026-11-23T22:00:00.123456789Z");

    private final AtomicLong seconds = new AtomicLong();

    private volatile @Nullable CyclicBarrier barrier;

    /** From now on whoever reads it waits until as many do. */
    void holdUntilReadBy(int readers) {
        barrier = new CyclicBarrier(readers);
    }

    void letThrough() {
        barrier = null;
    }

    @Override
    public Instant instant() {
        CyclicBarrier held = barrier;
        if (held != null) {
            await(held);
        }
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

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("The others did not come", e);
        }
    }
}
