package nl.profielmonitor.publication;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.profielmonitor.geography.RegionCode;
import org.jspecify.annotations.Nullable;

/** A region is stored as its code. */
@Converter
class RegionCodeConverter implements AttributeConverter<RegionCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable RegionCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable RegionCode convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : new RegionCode(stored);
    }
}
