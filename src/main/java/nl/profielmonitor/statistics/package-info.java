/**
 * Totals, coverage, change and series: pure functions on records. Counts are persons; coverage is a ratio from 0 up, absent
 * where the register is unknown.
 */
@ApplicationModule(allowedDependencies = {"geography", "publication"})
@NullMarked
package nl.profielmonitor.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
