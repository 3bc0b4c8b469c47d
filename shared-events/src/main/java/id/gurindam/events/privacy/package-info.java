/** Persons, who looked at their data and why, and what was made unreadable for ever. */
@NullMarked
package id.gurindam.events.privacy;

import org.jspecify.annotations.NullMarked;
