/** The record: everything that happened, as one ordered, gapless, append-only list that is on disk before anybody is told. */
@NullMarked
package id.gurindam.record;

import org.jspecify.annotations.NullMarked;
