package nl.profielmonitor.ingest;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.profielmonitor.ingest.Progress.Stage;
import nl.profielmonitor.ingest.Progress.Step;

/** A piece of work that may take long: how far it is, and what comes of it. */
public final class Work<T> {

    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile boolean failed;
    private volatile Stage stage = Stage.of(Step.WAITING);

    Work() {}

    /**
     * Does it, in the thread that calls this.
     *
     * @return tells whoever waits what came of it
     */
    Runnable perform(Job<T> job) {
        stage = Stage.of(Step.READING);
        try {
            T outcome = job.perform(reached -> stage = reached);
            return () -> result.complete(outcome);
        } catch (Throwable e) { // A lack of memory too: whoever waits must hear of it.
            failed = true;
            return () -> result.completeExceptionally(e);
        }
    }

    /** How far it is. */
    public Stage stage() {
        return stage;
    }

    /** Whether it is done, or is within some time. */
    public boolean doneWithin(Duration patience) {
        try {
            result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * What came of it; waits until it is done.
     *
     * @throws RuntimeException that it ended with
     */
    public T result() {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    boolean failed() {
        return failed;
    }

    /** What is to be done. */
    @FunctionalInterface
    interface Job<T> {

        T perform(Progress progress);
    }
}
