/** Example messages, made in one place for every test. */
@NullMarked
package id.gurindam.events;

import org.jspecify.annotations.NullMarked;
