/** The views alone, without a door, so that their rebuild can be timed and nothing else. */
@NullMarked
package id.gurindam.bench.views;

import org.jspecify.annotations.NullMarked;
