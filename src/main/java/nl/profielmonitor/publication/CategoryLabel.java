package nl.profielmonitor.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/** A label that a category of a set has or had, from a moment on. */
record CategoryLabel(
        int set,
        String setCode,
        YearQuarter firstQuarter,
        @Nullable YearQuarter lastQuarter,
        int category,
        String categoryCode,
        Instant validFrom,
        int place,
        String nameNl,
        String nameEn,
        @Nullable String descriptionNl,
        @Nullable String descriptionEn,
        boolean confirmed) {

    CountCategory asCategory() {
        return new CountCategory(categoryCode, nameNl, nameEn, descriptionNl, descriptionEn, confirmed);
    }
}
