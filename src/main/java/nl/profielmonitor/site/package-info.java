/**
 * The public pages and the data of their charts.
 */
@ApplicationModule(allowedDependencies = {"geography", "publication", "tables", "statistics", "web"})
@NullMarked
package nl.profielmonitor.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
