/** The walls of the house, and the canaries that show that each of them still stands. */
@NullMarked
package id.gurindam.web.architecture;

import org.jspecify.annotations.NullMarked;
