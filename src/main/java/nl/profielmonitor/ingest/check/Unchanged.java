package nl.profielmonitor.ingest.check;

import java.util.Optional;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.publication.Revision;

/** What is said of figures that are current already. They get no new revision, so what else was given with them is not kept. */
public final class Unchanged {

    private Unchanged() {}

    public static Finding of(RegionDraft draft, DeliveryTerms terms, Revision current) {
        boolean source = differs(terms.sourceUrl(), current.sourceUrl());
        boolean date = differs(terms.referenceDate(), current.referenceDate());
        Finding remark = Finding.remark(FindingCode.ONGEWIJZIGD).about(draft.key());
        Object[] what = {draft.region().name(), draft.key().quarter().toString()};
        if (source && date) {
            return remark.saying("bron-en-peildatum", what);
        }
        return source ? remark.saying("bron", what) : date ? remark.saying("peildatum", what) : remark.with(what);
    }

    private static <T> boolean differs(Optional<T> given, Optional<T> current) {
        return given.isPresent() && !given.equals(current);
    }
}
