/** What a case counts for in figures, told of histories that the deciders let happen by chance. */
@NullMarked
package id.gurindam.query.figures;

import org.jspecify.annotations.NullMarked;
