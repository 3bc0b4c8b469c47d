/** Figures of all cases together. */
@NullMarked
package id.gurindam.query.figures;

import org.jspecify.annotations.NullMarked;
