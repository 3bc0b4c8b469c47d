/** How events are written down and read again: stored names, revisions, sealing, commitments. */
@NullMarked
package id.gurindam.events.wire;

import org.jspecify.annotations.NullMarked;
