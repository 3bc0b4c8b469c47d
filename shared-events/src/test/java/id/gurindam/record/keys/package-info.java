/** The key store, as its promises say. */
@NullMarked
package id.gurindam.record.keys;

import org.jspecify.annotations.NullMarked;
