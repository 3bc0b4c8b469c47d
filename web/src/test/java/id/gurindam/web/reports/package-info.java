/** Reports of the units. */
@NullMarked
package id.gurindam.web.reports;

import org.jspecify.annotations.NullMarked;
