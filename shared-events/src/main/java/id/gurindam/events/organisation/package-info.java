/** The office itself: its units, areas, categories, duties, people, calendars, rules and words; all of it in one stream. */
@NullMarked
package id.gurindam.events.organisation;

import org.jspecify.annotations.NullMarked;
