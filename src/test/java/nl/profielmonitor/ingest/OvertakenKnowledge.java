package nl.profielmonitor.ingest;

import java.time.LocalDate;
import java.util.List;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.ingest.draft.Vocabulary;
import nl.profielmonitor.publication.Publication;
import org.threeten.extra.YearQuarter;

/**
 * What was known before somebody did something.
 *
 * @param after done once the vocabulary is told, which is before a file is judged
 */
record OvertakenKnowledge(Knowledge before, Runnable after) implements Knowledge {

    @Override
    public Vocabulary vocabulary() {
        Vocabulary vocabulary = before.vocabulary();
        after.run();
        return vocabulary;
    }

    @Override
    public Geography geography() {
        return before.geography();
    }

    @Override
    public LocalDate today() {
        return before.today();
    }

    @Override
    public boolean fictitiousWelcome() {
        return before.fictitiousWelcome();
    }

    @Override
    public List<Publication> currentOf(YearQuarter quarter) {
        return before.currentOf(quarter);
    }
}
