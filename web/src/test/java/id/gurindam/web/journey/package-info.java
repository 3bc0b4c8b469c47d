/** Whole journeys through the whole house: the real program, its real stores, real HTTP. */
@NullMarked
package id.gurindam.web.journey;

import org.jspecify.annotations.NullMarked;
