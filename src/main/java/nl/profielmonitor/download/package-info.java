/**
 * Writers of a table as a file.
 */
@ApplicationModule(allowedDependencies = {"tables", "publication", "statistics", "web"})
@NullMarked
package nl.profielmonitor.download;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
