package nl.profielmonitor.ingest;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import nl.profielmonitor.ingest.Work.Job;

/**
 * Does work on delivered files. Large ones come one at a time, since each takes a good part of the memory, and small ones
 * do not wait for them. What came of it is remembered for a while, so that a page that asks again has it at once.
 */
class Workshop {

    /** In bytes. Below it a file is read and checked in about a second. */
    private static final long LARGE = 128 * 1024;

    private static final int MOST_REMEMBERED = 16;

    private final Executor small;
    private final Executor large;
    private final Map<Object, Work<?>> running = new LinkedHashMap<>();
    private final Map<Object, SoftReference<Work<?>>> done = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, SoftReference<Work<?>>> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    /**
     * @param small does the work on small files
     * @param large does the work on large ones, one at a time
     */
    Workshop(Executor small, Executor large) {
        this.small = small;
        this.large = large;
    }

    /**
     * Begins a piece of work, or joins it if it was begun before and did not fail.
     *
     * @param key what the work is about, and whatever its outcome depends on
     * @param size of the file, in bytes
     */
    @SuppressWarnings("unchecked")
    synchronized <T> Work<T> begin(Object key, long size, Job<T> job) {
        return (Work<T>) find(key).orElseGet(() -> start(key, size, job));
    }

    /** Begins a piece of work whatever came of it before; joins it while it is not done. */
    @SuppressWarnings("unchecked")
    synchronized <T> Work<T> beginAnew(Object key, long size, Job<T> job) {
        done.remove(key);
        return (Work<T>) find(key).orElseGet(() -> start(key, size, job));
    }

    private <T> Work<T> start(Object key, long size, Job<T> job) {
        Work<T> work = new Work<>();
        running.put(key, work);
        (size < LARGE ? small : large).execute(() -> {
            Runnable telling = work.perform(job);
            finished(key, work);
            telling.run();
        });
        return work;
    }

    /** Does a piece of work that nobody else asks for, and waits for what comes of it. */
    <T> T await(long size, Job<T> job) {
        return begin(new Object(), size, job).result();
    }

    /** Work that was begun and is not done. */
    @SuppressWarnings("unchecked")
    synchronized <T> Optional<Work<T>> running(Object key) {
        return Optional.ofNullable((Work<T>) running.get(key));
    }

    /** What came of work that is done, as long as it is remembered. */
    @SuppressWarnings("unchecked")
    synchronized <T> Optional<T> outcome(Object key) {
        return Optional.ofNullable(done.get(key)).map(SoftReference::get).map(work -> (T) work.result());
    }

    private Optional<Work<?>> find(Object key) {
        Work<?> current = running.get(key);
        return current != null
                ? Optional.of(current)
                : Optional.ofNullable(done.get(key)).map(SoftReference::get);
    }

    private synchronized void finished(Object key, Work<?> work) {
        running.remove(key);
        if (!work.failed()) {
            done.put(key, new SoftReference<>(work));
        }
    }
}
