/** The pages of the staff: desks, cases with the acts that are possible now, the record, and what was parked. */
@NullMarked
package id.gurindam.web.staff;

import org.jspecify.annotations.NullMarked;
