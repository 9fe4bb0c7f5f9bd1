/**
 * From rows of cells to what they mean: which column is which, where and when each row is about, and its counts. Says of
 * every cell that cannot be understood why. Whether what is understood can be true is asked in {@code ingest.check}.
 */
@NullMarked
package nl.profielmonitor.ingest.draft;

import org.jspecify.annotations.NullMarked;
