package nl.profielmonitor.stewardship;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.profielmonitor.publication.ColumnPeriods.Obstacle;
import org.threeten.extra.YearQuarter;

/** Says what stands in the way of a period. */
final class PeriodObstacles {

    /** More quarters than this are not named. */
    private static final int MOST = 4;

    private PeriodObstacles() {}

    /** @return empty if somebody else changed the sets meanwhile: then nothing that was typed is wrong */
    static Optional<ColumnFault> fault(Obstacle obstacle) {
        if (obstacle instanceof Obstacle.CodeTaken) {
            return Optional.of(ColumnFault.of(NewSetForm.CODE, "", "code.taken"));
        }
        if (obstacle instanceof Obstacle.NoRoom without) {
            return Optional.of(ColumnFault.of(
                    PeriodForm.FROM,
                    "",
                    without.period().to() == null ? "room.open" : "room",
                    without.set(),
                    without.period().from().toString(),
                    String.valueOf(without.period().to())));
        }
        if (obstacle instanceof Obstacle.Published published) {
            String quarters = published.quarters().stream()
                    .limit(MOST)
                    .map(YearQuarter::toString)
                    .collect(Collectors.joining(", "));
            return Optional.of(ColumnFault.of(
                    PeriodForm.FROM,
                    "",
                    "published",
                    published.set(),
                    published.quarters().size() > MOST ? quarters + "…" : quarters));
        }
        return Optional.empty();
    }

    /** The key of what stands in the way of putting a set away; nothing that was typed is wrong. */
    static String toRemoval(Obstacle obstacle) {
        if (obstacle instanceof Obstacle.Published) {
            return "stewardship.period.remove.used";
        }
        return obstacle instanceof Obstacle.OnlySet
                ? "stewardship.period.remove.only"
                : "stewardship.period.remove.changed";
    }
}
