package nl.profielmonitor.publication;

import java.util.Arrays;
import java.util.Optional;
import nl.profielmonitor.geography.MunicipalityCode;

/** Whom a row of figures is about: a municipality, or the persons that could not be put under one. */
public sealed interface RowOf {

    record Of(MunicipalityCode code) implements RowOf {}

    /** Rows of their own kind. */
    enum Rest implements RowOf {
        UNKNOWN("onbekend"),
        OTHER("overig");

        private final String code;

        Rest(String code) {
            this.code = code;
        }

        /** The word for it in the API and in the database. */
        public String code() {
            return code;
        }

        static Rest of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The municipality, absent for a rest row. */
    default Optional<MunicipalityCode> municipality() {
        return this instanceof Of of ? Optional.of(of.code()) : Optional.empty();
    }
}
