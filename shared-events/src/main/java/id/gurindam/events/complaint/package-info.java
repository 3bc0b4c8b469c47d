/** The life of one complaint, in the order it happens: one record per fact, each for ever. */
@NullMarked
package id.gurindam.events.complaint;

import org.jspecify.annotations.NullMarked;
