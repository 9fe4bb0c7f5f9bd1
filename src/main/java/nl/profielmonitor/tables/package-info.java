/**
 * The one table model that page, file and JSON share, so that what is downloaded is what is seen. Counts are persons.
 */
@ApplicationModule(allowedDependencies = {"geography", "publication", "statistics"})
@NullMarked
package nl.profielmonitor.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
