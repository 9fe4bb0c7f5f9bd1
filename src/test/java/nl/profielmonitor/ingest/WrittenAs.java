package nl.profielmonitor.ingest;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** The kinds of files that publications are delivered as. */
enum WrittenAs {
    TEXT,
    CSV,
    WORKBOOK,
    PDF;

    /** All of them in turn. */
    static WrittenAs each(long turn) {
        return values()[(int) (turn % values().length)];
    }

    /** @param withTotal whether a table has total rows; a printed publication always does */
    byte[] write(Random random, List<RandomPublication> publications, boolean withTotal) {
        return write(random, publications, withTotal, headings -> {});
    }

    /**
     * @param headings hears what a printed publication has above its columns, which may be nothing
     */
    byte[] write(
            Random random, List<RandomPublication> publications, boolean withTotal, Consumer<List<String>> headings) {
        return switch (this) {
            case TEXT -> PublicationFiles.text(random, publications);
            case CSV -> PublicationFiles.csv(random, publications, withTotal);
            case WORKBOOK -> PublicationFiles.workbook(random, publications, withTotal);
            case PDF -> PublicationPdf.of(random, publications, headings);
        };
    }
}
