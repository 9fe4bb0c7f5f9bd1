package nl.profielmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What expires goes by itself: an application looks for it when it starts, and keeps looking. */
@ApplicationTest
@Tag("any-database")
class ExpiryIT {

    @Autowired
    ScheduledTaskHolder schedule;

    @Test
    void isLookedForAtTheStartAndEveryHour() {
        assertThat(schedule.getScheduledTasks())
                .filteredOn(task -> task.toString().endsWith("Erasure.expire"))
                .extracting(ScheduledTask::getTask)
                .singleElement()
                .isInstanceOfSatisfying(FixedDelayTask.class, task -> {
                    assertThat(task.getInitialDelayDuration()).isEqualTo(Duration.ZERO);
                    assertThat(task.getIntervalDuration()).isEqualTo(Duration.ofHours(1));
                });
    }
}
