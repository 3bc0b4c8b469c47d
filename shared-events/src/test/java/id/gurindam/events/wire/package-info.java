/** How events are written down and read again, as the promises say. */
@NullMarked
package id.gurindam.events.wire;

import org.jspecify.annotations.NullMarked;
