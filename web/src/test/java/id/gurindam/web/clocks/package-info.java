/** Tests of clocks at the edge. */
@NullMarked
package id.gurindam.web.clocks;

import org.jspecify.annotations.NullMarked;
