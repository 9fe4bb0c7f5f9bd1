package nl.profielmonitor.publication;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/** A quarter is stored as {@code 2020-Q2}, which sorts by time. */
@Converter
class YearQuarterConverter implements AttributeConverter<YearQuarter, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable YearQuarter quarter) {
        return quarter == null ? null : quarter.toString();
    }

    @Override
    public @Nullable YearQuarter convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : YearQuarter.parse(stored);
    }
}
