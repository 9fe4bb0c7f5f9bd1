/** The application itself: how it starts and what every module may ask of it, such as the time. */
@NullMarked
package nl.profielmonitor;

import org.jspecify.annotations.NullMarked;
