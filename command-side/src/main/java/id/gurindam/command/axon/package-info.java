/** The shell around the decisions: Axon on our own record. Nothing is decided here. */
@NullMarked
package id.gurindam.command.axon;

import org.jspecify.annotations.NullMarked;
