/** The data of persons: who registered, who looked, what was destroyed. Pure. */
@NullMarked
package id.gurindam.command.privacy;

import org.jspecify.annotations.NullMarked;
