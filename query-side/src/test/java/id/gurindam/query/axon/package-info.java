/** How views follow the record. */
@NullMarked
package id.gurindam.query.axon;

import org.jspecify.annotations.NullMarked;
