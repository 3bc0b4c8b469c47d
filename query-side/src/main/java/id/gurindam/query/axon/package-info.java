/** The shell around the views: the tail of the record in, Axon's handlers, batches, parking, positions. */
@NullMarked
package id.gurindam.query.axon;

import org.jspecify.annotations.NullMarked;
