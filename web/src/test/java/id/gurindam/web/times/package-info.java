/** The times of the city. */
@NullMarked
package id.gurindam.web.times;

import org.jspecify.annotations.NullMarked;
