/** What may happen to the organisation: units, duties, people, calendars and rules, each change with its reason. */
@NullMarked
package id.gurindam.command.organisation;

import org.jspecify.annotations.NullMarked;
