/** Where views are kept: documents in a MongoDB, each with the position up to which it knows. */
@NullMarked
package id.gurindam.query.store;

import org.jspecify.annotations.NullMarked;
