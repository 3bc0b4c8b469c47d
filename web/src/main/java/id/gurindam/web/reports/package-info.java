/** Weekly and monthly reports of the units, each printed again to the same bytes at its position. */
@NullMarked
package id.gurindam.web.reports;

import org.jspecify.annotations.NullMarked;
