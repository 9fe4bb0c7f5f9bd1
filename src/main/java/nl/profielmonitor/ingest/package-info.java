/**
 * From a delivered file through its draft and findings to a delivery. Lines count from 1, as an editor shows them.
 */
@ApplicationModule(allowedDependencies = {"geography", "publication", "statistics"})
@NullMarked
package nl.profielmonitor.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
