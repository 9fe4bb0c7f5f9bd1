package nl.profielmonitor.publication;

import java.util.Arrays;
import java.util.OptionalInt;

/** A published count of persons, or one of the two reasons why there is none. Unknown is not zero. */
public sealed interface Count {

    /** The most persons that a count or a total can have. */
    int MOST = 999_999_999;

    /**
     * A count that is known.
     *
     * @param value persons, 0 to 999 999 999
     */
    record Known(int value) implements Count {

        /** @throws IllegalArgumentException if negative or of more than nine digits */
        public Known {
            if (value < 0 || value > MOST) {
                throw new IllegalArgumentException("A count is 0 to 999 999 999 persons, not " + value);
            }
        }
    }

    /** There is no count. */
    enum Missing implements Count {
        /** Not known; a dot in files. */
        UNKNOWN("onbekend", "."),
        /** Known to the publisher but withheld; an x in files. */
        SECRET("geheim", "x");

        private final String code;
        private final String sign;

        Missing(String code, String sign) {
            this.code = code;
            this.sign = sign;
        }

        /** The word for it in the API and in the database. */
        public String code() {
            return code;
        }

        static Missing of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        /** The sign for it in a CSV. */
        public String sign() {
            return sign;
        }
    }

    static Count of(int persons) {
        return new Known(persons);
    }

    /** Persons, absent where the count is missing. */
    default OptionalInt persons() {
        return this instanceof Known known ? OptionalInt.of(known.value()) : OptionalInt.empty();
    }
}
