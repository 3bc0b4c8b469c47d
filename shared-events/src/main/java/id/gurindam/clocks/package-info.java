/** The clocks of a case as they read now: pure functions of what happened, the rules pinned and the calendars decreed. */
@NullMarked
package id.gurindam.clocks;

import org.jspecify.annotations.NullMarked;
