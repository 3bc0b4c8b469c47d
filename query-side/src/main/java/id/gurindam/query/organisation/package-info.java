/** The organisation as pages name it: units, areas, categories, people, calendars, rules and words, in two tongues. */
@NullMarked
package id.gurindam.query.organisation;

import org.jspecify.annotations.NullMarked;
