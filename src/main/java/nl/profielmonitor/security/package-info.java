/**
 * Who is a steward, and what only a steward may do. Its one page, for signing in, lies in the layout of every page.
 */
@ApplicationModule(allowedDependencies = "web")
@NullMarked
package nl.profielmonitor.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
