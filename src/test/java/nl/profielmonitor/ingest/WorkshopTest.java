package nl.profielmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.profielmonitor.ingest.Progress.Stage;
import nl.profielmonitor.ingest.Progress.Step;
import nl.profielmonitor.ingest.Work.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WorkshopTest {

    private static final long SMALL = 1_000;
    private static final long LARGE = 10_000_000;

    private final ExecutorService small = Executors.newFixedThreadPool(2);
    private final ExecutorService large = Executors.newSingleThreadExecutor();
    private final Workshop workshop = new Workshop(small, large);
    private final CountDownLatch held = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        held.countDown();
        small.shutdown();
        large.shutdown();
    }

    @Test
    void whoAsksForTheSameJoinsInAndIsToldAfterwardsToo() {
        AtomicInteger times = new AtomicInteger();
        Work<Integer> first = workshop.begin("file", SMALL, progress -> times.incrementAndGet());

        assertThat(first.result()).isEqualTo(1);
        assertThat(workshop.begin("file", SMALL, progress -> times.incrementAndGet())
                        .result())
                .isEqualTo(1);
        assertThat(workshop.<Integer>outcome("file")).contains(1);
        assertThat(workshop.beginAnew("file", SMALL, progress -> times.incrementAndGet())
                        .result())
                .isEqualTo(2);
    }

    @Test
    void aLargeFileWaitsForAnotherAndASmallOneDoesNot() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Work<String> first = workshop.begin("first", LARGE, progress -> {
            begun.countDown();
            return hold("first").perform(progress);
        });
        Work<String> second = workshop.begin("second", LARGE, progress -> "second");

        assertThat(workshop.begin("small", SMALL, progress -> "small").result()).isEqualTo("small");
        begun.await();
        assertThat(first.stage()).isEqualTo(Stage.of(Step.READING));
        assertThat(second.doneWithin(Duration.ZERO)).isFalse();
        assertThat(second.stage()).isEqualTo(Stage.of(Step.WAITING));
        assertThat(workshop.<String>running("second")).contains(second);

        held.countDown();
        assertThat(second.result()).isEqualTo("second");
    }

    @Test
    void tellsHowFarItIs() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        Work<String> work = workshop.begin("file", SMALL, progress -> {
            progress.reached(new Stage(Step.JUDGING, 2, 7));
            told.countDown();
            return hold("done").perform(progress);
        });

        told.await();
        assertThat(work.stage()).isEqualTo(new Stage(Step.JUDGING, 2, 7));
        assertThat(work.doneWithin(Duration.ofMillis(1))).isFalse();
        held.countDown();
        assertThat(work.result()).isEqualTo("done");
    }

    @Test
    void whatFailsSaysWhyAndIsForgotten() {
        Work<String> failed = workshop.begin("file", SMALL, progress -> {
            throw new IllegalStateException("broken");
        });

        assertThatIllegalStateException().isThrownBy(failed::result).withMessage("broken");
        assertThat(workshop.<String>outcome("file")).isEmpty();
        assertThat(workshop.beginAnew("file", SMALL, progress -> "mended").result())
                .isEqualTo("mended");
    }

    private Job<String> hold(String result) {
        return progress -> {
            try {
                held.await();
                return result;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
