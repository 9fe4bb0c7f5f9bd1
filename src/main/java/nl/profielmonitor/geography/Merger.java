package nl.profielmonitor.geography;

import java.time.LocalDate;

/**
 * What became of a municipality on a day: one arrow from an old code to a new one.
 *
 * @param on the first day of the new situation
 */
public record Merger(
        LocalDate on, MunicipalityCode oldCode, String oldName, MunicipalityCode newCode, String newName, Kind kind) {

    /** As the database has it. */
    Merger(LocalDate on, String oldCode, String oldName, String newCode, String newName, Kind kind) {
        this(on, new MunicipalityCode(oldCode), oldName, new MunicipalityCode(newCode), newName, kind);
    }

    public enum Kind {
        /** The old municipality went whole into the new one: figures can be added up. */
        MERGE,
        /** It was divided, or a part moved: figures cannot be carried over. */
        SPLIT,
        /** Only the name changed. */
        RENAME
    }
}
