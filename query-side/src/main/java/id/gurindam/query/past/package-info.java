/** Any view as it was after an event, beside what it says now: for whoever may see the record. */
@NullMarked
package id.gurindam.query.past;

import org.jspecify.annotations.NullMarked;
