/** One class per check. */
@NullMarked
package nl.profielmonitor.ingest.check;

import org.jspecify.annotations.NullMarked;
