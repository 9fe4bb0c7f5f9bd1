package nl.profielmonitor.stewardship;

import nl.profielmonitor.ingest.Assessment.Draft;
import nl.profielmonitor.tables.FigureChanges;

/** What a draft changes in the figures of a region and quarter that are current now. */
record Correction(Draft draft, FigureChanges changes) {}
