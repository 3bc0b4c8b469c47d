/** What a case counts for in figures, told of histories made by hand. */
@NullMarked
package id.gurindam.query.figures;

import org.jspecify.annotations.NullMarked;
