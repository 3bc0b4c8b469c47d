/** Figures at the edge. */
@NullMarked
package id.gurindam.web.figures;

import org.jspecify.annotations.NullMarked;
