package nl.profielmonitor.ingest.draft;

import java.util.Optional;
import java.util.function.Consumer;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.TotalRow;
import nl.profielmonitor.publication.RowOf;
import org.jspecify.annotations.Nullable;

/** Finds out whom a row is about, from its municipality's code, its name, or both. */
final class Identities {

    private final Geography geography;
    private final Place codes;
    private final Place names;
    private final boolean misnamed;

    /** @param misnamed whether names or codes stand where they cannot be read, for their header is misspelt */
    Identities(Geography geography, Columns columns, boolean misnamed) {
        this.misnamed = misnamed;
        this.geography = geography;
        codes = columns.place(Role.CODE);
        names = columns.place(Role.NAME);
    }

    /**
     * Whom a row is about.
     *
     * @param region of the row, where it is known; only then namesakes can be told apart
     */
    Whose of(SheetRow row, Window window, Optional<RegionCode> region, Consumer<Finding> findings) {
        Optional<Spot> code = spot(row, codes);
        Optional<Spot> name = spot(row, names);
        if (code.isEmpty() && name.isEmpty()) {
            if (!misnamed && codes != Place.Nowhere.DOUBLED && names != Place.Nowhere.DOUBLED) {
                blank(row).ifPresent(findings);
            }
            return Whose.Unclear.ANYBODY;
        }
        @Nullable Whose special = special(name.or(() -> code).orElseThrow().text());
        if (special != null) {
            if (name.isPresent() && code.isPresent()) {
                findings.accept(code.get()
                        .error(FindingCode.NAAM_EN_CODE_VERSCHILLEN)
                        .saying("geen-gemeente", code.get().text(), name.get().text()));
                return new Whose.Unclear(
                        MunicipalityCode.parse(code.get().text()).stream().toList(), special != Whose.Region.TOTAL);
            }
            return special;
        }
        return new Municipalities(geography, window, region, findings).find(code, name);
    }

    /** Whether a row says whom it is about only under a header that is misspelt. */
    boolean isMisnamed(SheetRow row) {
        return misnamed && spot(row, names).or(() -> spot(row, codes)).isEmpty();
    }

    /** Whether a row says that it is the total row, whatever else it says, or may say so under a misspelt header. */
    boolean maySayTotal(SheetRow row) {
        return isMisnamed(row) || saysTotal(row);
    }

    private boolean saysTotal(SheetRow row) {
        return spot(row, names)
                .or(() -> spot(row, codes))
                .filter(spot -> special(spot.text()) == Whose.Region.TOTAL)
                .isPresent();
    }

    /** The total row, or the persons who could not be put under a municipality; null for a municipality. */
    private static @Nullable Whose special(String text) {
        if (TotalRow.isCalled(text)) {
            return Whose.Region.TOTAL;
        }
        return switch (Names.key(text)) {
            case "onbekend" -> new Whose.Known(RowOf.Rest.UNKNOWN, "Onbekend");
            case "overig" -> new Whose.Known(RowOf.Rest.OTHER, "Overig");
            default -> null;
        };
    }

    private Optional<Finding> blank(SheetRow row) {
        return names.at()
                .or(codes::at)
                .map(at ->
                        Spot.in(row, at).error(FindingCode.ONBEKENDE_GEMEENTE).saying("leeg"));
    }

    private static Optional<Spot> spot(SheetRow row, Place place) {
        return place.at()
                .map(at -> Spot.in(row, at))
                .filter(spot -> !spot.text().isEmpty());
    }
}
