/**
 * Writers of a table as a file: what is seen on a page, to take along. Counts are persons.
 */
@ApplicationModule(allowedDependencies = {"geography", "publication", "statistics", "tables", "web"})
@NullMarked
package nl.profielmonitor.download;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
