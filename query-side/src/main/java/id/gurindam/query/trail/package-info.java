/** The record as it is stored: the whole of it, and the trail of one case. */
@NullMarked
package id.gurindam.query.trail;

import org.jspecify.annotations.NullMarked;
