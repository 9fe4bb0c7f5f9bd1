package nl.profielmonitor.ingest.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.geography.Merger;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.draft.DraftRow;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.ingest.draft.Window;
import nl.profielmonitor.publication.RowOf;

/** A municipality stands beside the one that it went into, which never existed on the same day: people count twice. */
final class MergedMunicipality implements Check {

    /** @param merger by which one of them became the other */
    private record Pair(DraftRow first, DraftRow second, Merger merger) {}

    @Override
    public List<Finding> check(RegionDraft draft, Surroundings surroundings) {
        return pairs(draft, surroundings.geography()).stream()
                .map(pair -> finding(pair, draft))
                .toList();
    }

    /** All rows that are about some of the same people as another. */
    static Set<DraftRow> rows(RegionDraft draft, Geography geography) {
        Set<DraftRow> rows = new LinkedHashSet<>();
        pairs(draft, geography).forEach(pair -> rows.addAll(List.of(pair.first(), pair.second())));
        return rows;
    }

    private static List<Pair> pairs(RegionDraft draft, Geography geography) {
        Window window = Window.of(draft.key().quarter());
        List<Pair> pairs = new ArrayList<>();
        Map<MunicipalityCode, DraftRow> firsts = new HashMap<>();
        for (DraftRow row : draft.certainRows()) {
            Optional<MunicipalityCode> code = row.of().flatMap(RowOf::municipality);
            if (code.isPresent() && firsts.putIfAbsent(code.get(), row) == null) {
                mergers(code.get(), geography)
                        .filter(merger -> firsts.containsKey(other(merger, code.get())))
                        .filter(merger -> !everTogether(merger, window, geography))
                        .flatMap(merger -> Optional.ofNullable(firsts.get(other(merger, code.get())))
                                .map(first -> new Pair(first, row, merger))
                                .stream())
                        .findFirst()
                        .ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private static Stream<Merger> mergers(MunicipalityCode code, Geography geography) {
        return Stream.concat(geography.mergersFrom(code).stream(), geography.mergersInto(code).stream());
    }

    private static MunicipalityCode other(Merger merger, MunicipalityCode one) {
        return merger.oldCode().equals(one) ? merger.newCode() : merger.oldCode();
    }

    private static boolean everTogether(Merger merger, Window window, Geography geography) {
        return merger.oldCode().equals(merger.newCode())
                || window.first()
                        .datesUntil(window.last().plusDays(1))
                        .anyMatch(day ->
                                exists(merger.oldCode(), day, geography) && exists(merger.newCode(), day, geography));
    }

    private static boolean exists(MunicipalityCode code, LocalDate day, Geography geography) {
        return !geography.regionsOf(code, day, day).isEmpty();
    }

    private static Finding finding(Pair pair, RegionDraft draft) {
        return Cells.at(
                pair.second(),
                draft.columns(),
                Cells.nameOrCode(draft),
                Finding.error(FindingCode.DUBBELE_GEMEENTE)
                        .saying(
                                "opgegaan",
                                pair.merger().oldName(),
                                pair.merger().newName(),
                                pair.first().line()));
    }
}
