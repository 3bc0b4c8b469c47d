/** Figures of how the city keeps its times: one line for each case, what it counts for, and the sums over all of them. */
@NullMarked
package id.gurindam.query.figures;

import org.jspecify.annotations.NullMarked;
