/**
 * Every figure of the board once more, from the raw record alone: an independent check that shares no code with the views, and
 * would rather be slow and plainly right.
 */
@NullMarked
package id.gurindam.bench.recount;

import org.jspecify.annotations.NullMarked;
