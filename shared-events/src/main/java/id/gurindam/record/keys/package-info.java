/** The key store: one key per text, wrapped by the key of its case or person, apart from the record. */
@NullMarked
package id.gurindam.record.keys;

import org.jspecify.annotations.NullMarked;
