/** The demonstration city: a seeded year of invented cases, told through the real decisions under a simulated clock. */
@NullMarked
package id.gurindam.command.demo;

import org.jspecify.annotations.NullMarked;
