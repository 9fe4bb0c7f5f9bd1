/**
 * Regions, municipalities, who lies where on which date, mergers, names and slugs. Spans are in days, both ends included.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.profielmonitor.geography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
