/** The encrypted files, as their promises say. */
@NullMarked
package id.gurindam.record.files;

import org.jspecify.annotations.NullMarked;
