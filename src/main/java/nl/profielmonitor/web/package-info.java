/**
 * What every page shares: layout, language, notation of numbers and dates, error pages, caching, security headers.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.profielmonitor.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
