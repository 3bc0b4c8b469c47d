/** What copies of a view say differently. */
@NullMarked
package id.gurindam.query.store;

import org.jspecify.annotations.NullMarked;
