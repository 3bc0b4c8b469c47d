/** Tests of the pages of the staff. */
@NullMarked
package id.gurindam.web.staff;

import org.jspecify.annotations.NullMarked;
