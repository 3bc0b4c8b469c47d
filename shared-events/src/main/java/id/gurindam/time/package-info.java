/** How days are counted: the one function that deadlines and figures share. */
@NullMarked
package id.gurindam.time;

import org.jspecify.annotations.NullMarked;
