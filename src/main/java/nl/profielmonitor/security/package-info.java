/**
 * Who is a steward, and what only a steward may do.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.profielmonitor.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
