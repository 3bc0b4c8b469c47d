/** The pages on their own: looked at by machines before people look at them. */
@NullMarked
package id.gurindam.web.pages;

import org.jspecify.annotations.NullMarked;
