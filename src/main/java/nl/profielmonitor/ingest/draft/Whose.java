package nl.profielmonitor.ingest.draft;

import java.util.List;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.publication.RowOf;

/** Whom a row of a file is about. */
public sealed interface Whose {

    /** @param name as it is called in the quarter */
    record Known(RowOf row, String name) implements Whose {}

    /** The region's total row. */
    enum Region implements Whose {
        TOTAL
    }

    /**
     * It cannot be said, which is reported already.
     *
     * @param perhaps the municipalities that it is most likely about
     * @param anybody whether it may be about any other too: not where it names something that once was
     */
    record Unclear(List<MunicipalityCode> perhaps, boolean anybody) implements Whose {

        static final Unclear ANYBODY = new Unclear(List.of(), true);

        /** No municipality. */
        static final Unclear NOBODY = new Unclear(List.of(), false);

        public Unclear {
            perhaps = List.copyOf(perhaps);
        }

        static Unclear oneOf(List<MunicipalityCode> perhaps) {
            return new Unclear(perhaps, false);
        }
    }
}
