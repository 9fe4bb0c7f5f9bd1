/** One reader per kind of file; each gives the same sheet of cells with the place that every cell came from. */
@NullMarked
package nl.profielmonitor.ingest.read;

import org.jspecify.annotations.NullMarked;
