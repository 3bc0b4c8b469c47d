/** Tests of figures. */
@NullMarked
package id.gurindam.query.figures;

import org.jspecify.annotations.NullMarked;
