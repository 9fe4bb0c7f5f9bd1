/**
 * The REST API with its own response records, whose words are Dutch as in the contract.
 */
@ApplicationModule(allowedDependencies = {"geography", "publication", "statistics", "tables", "ingest", "web"})
@NullMarked
package nl.profielmonitor.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
