package nl.profielmonitor.ingest;

import nl.profielmonitor.ingest.draft.Vocabulary;

/**
 * In what a file is judged: what was said with it, what is known, and who hears how far it is.
 *
 * @param vocabulary what headers may say, the same for the whole file
 */
record Circumstances(DeliveryTerms terms, Knowledge knowledge, Vocabulary vocabulary, Progress progress) {

    Circumstances(DeliveryTerms terms, Knowledge knowledge, Progress progress) {
        this(terms, knowledge, knowledge.vocabulary(), progress);
    }
}
