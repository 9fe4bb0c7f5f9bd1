package nl.profielmonitor.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.profielmonitor.publication.Revision;
import org.threeten.extra.YearQuarter;

/** The revisions of a region's quarter, newest first. */
@JsonPropertyOrder({"kwartaal", "revisies"})
record QuarterAnswer(String kwartaal, List<RevisionAnswer> revisies) {

    /** @param history newest first */
    static Items<QuarterAnswer> of(List<Revision> history) {
        Map<YearQuarter, List<Revision>> quarters = new LinkedHashMap<>();
        history.forEach(revision -> quarters.computeIfAbsent(revision.key().quarter(), quarter -> new ArrayList<>())
                .add(revision));
        return Items.of(
                quarters.entrySet().stream(),
                quarter -> new QuarterAnswer(quarter.getKey().toString(), RevisionAnswer.of(quarter.getValue())));
    }

    /** @param status what became of it: {@code actueel}, {@code vervangen} or {@code ingetrokken} */
    @JsonPropertyOrder({"revisie", "status"})
    record RevisionAnswer(int revisie, String status) {

        static List<RevisionAnswer> of(List<Revision> history) {
            return history.stream()
                    .map(revision -> new RevisionAnswer(
                            revision.number(), revision.status().code()))
                    .toList();
        }
    }
}
