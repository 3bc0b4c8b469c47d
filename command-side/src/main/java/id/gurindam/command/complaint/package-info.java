/** The life of one complaint: what may happen to it, from which state, and why else not. Pure: no clock, no chance. */
@NullMarked
package id.gurindam.command.complaint;

import org.jspecify.annotations.NullMarked;
