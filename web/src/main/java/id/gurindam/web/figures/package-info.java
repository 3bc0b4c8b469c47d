/** Figures at the edge: asked by indicator, period and dimension, each with the cases behind it. */
@NullMarked
package id.gurindam.web.figures;

import org.jspecify.annotations.NullMarked;
