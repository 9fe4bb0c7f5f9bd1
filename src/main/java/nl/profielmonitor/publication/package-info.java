/**
 * The published figures and their revisions, column sets and deliveries. Counts are persons; a count that is missing is
 * unknown or secret, never zero.
 */
@ApplicationModule(allowedDependencies = "geography")
@NullMarked
package nl.profielmonitor.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
