/** The clocks tried against dates worked out by hand and against a clerk who walks from day to day. */
@NullMarked
package id.gurindam.clocks;

import org.jspecify.annotations.NullMarked;
