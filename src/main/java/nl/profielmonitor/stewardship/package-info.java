/**
 * The steward's pages: deliver, look, publish.
 */
@ApplicationModule(allowedDependencies = {"geography", "publication", "statistics", "ingest", "tables", "site", "web"})
@NullMarked
package nl.profielmonitor.stewardship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
