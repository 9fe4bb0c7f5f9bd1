package nl.profielmonitor.ingest.check;

import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.draft.Columns;
import nl.profielmonitor.ingest.draft.DraftRow;
import nl.profielmonitor.ingest.draft.Place;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.ingest.draft.Role;
import nl.profielmonitor.ingest.read.Blanks;

/** Points a finding to a cell, or to the row alone where the file has no such column. */
final class Cells {

    private Cells() {}

    /** The column that says whom a row is about: the names, where the file has them. */
    static Role nameOrCode(RegionDraft draft) {
        return draft.columns().header(Role.NAME).isPresent() ? Role.NAME : Role.CODE;
    }

    static Finding at(DraftRow row, Columns columns, Role role, Finding finding) {
        return at(row, columns.place(role), finding);
    }

    static Finding at(DraftRow row, Place place, Finding finding) {
        if (!(place instanceof Place.At at)) {
            return finding.on(row.line());
        }
        Finding placed = finding.on(row.source().lineOf(at.index()));
        String text = Blanks.strip(row.source().cells().get(at.index()));
        return text.isEmpty() ? placed.in(at.header()) : placed.in(at.header()).showing(text);
    }
}
