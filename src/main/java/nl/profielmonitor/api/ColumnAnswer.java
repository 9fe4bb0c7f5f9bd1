package nl.profielmonitor.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.profielmonitor.publication.ColumnRef;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.SameColumns;
import org.jspecify.annotations.Nullable;

/**
 * A count column of a column set.
 *
 * @param slug its code: a column has no page
 * @param omschrijving absent until a steward gives one
 * @param benoemd whether a steward named it; until then the names are placeholders
 * @param vanaf first quarter of the column set
 * @param tot last quarter of the column set; absent while it lasts
 * @param zelfdeAls columns of other sets that mean the same, as a steward said; series may go on from one to the other
 */
@JsonPropertyOrder({
    "code",
    "naam",
    "slug",
    "naamEngels",
    "omschrijving",
    "omschrijvingEngels",
    "benoemd",
    "kolommenset",
    "vanaf",
    "tot",
    "zelfdeAls"
})
record ColumnAnswer(
        String code,
        String naam,
        String slug,
        String naamEngels,
        @Nullable String omschrijving,
        @Nullable String omschrijvingEngels,
        boolean benoemd,
        String kolommenset,
        String vanaf,
        @Nullable String tot,
        List<Same> zelfdeAls) {

    /** A column of another set. */
    record Same(String kolommenset, String code) {}

    static ColumnAnswer of(ColumnSet set, CountCategory category, SameColumns same) {
        return new ColumnAnswer(
                category.code(),
                category.nameNl(),
                category.code(),
                category.nameEn(),
                category.descriptionNl(),
                category.descriptionEn(),
                category.named(),
                set.code(),
                set.from().toString(),
                set.to() == null ? null : set.to().toString(),
                same.others(new ColumnRef(set.code(), category.code())).stream()
                        .map(other -> new Same(other.set(), other.column()))
                        .toList());
    }
}
