/** Personal data: the one type it may live in. */
@NullMarked
package id.gurindam.events.personal;

import org.jspecify.annotations.NullMarked;
