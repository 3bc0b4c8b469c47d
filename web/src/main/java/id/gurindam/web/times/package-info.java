/** The times of the city for everybody: what was kept, how long it took and what has been open longest, small numbers hidden. */
@NullMarked
package id.gurindam.web.times;

import org.jspecify.annotations.NullMarked;
