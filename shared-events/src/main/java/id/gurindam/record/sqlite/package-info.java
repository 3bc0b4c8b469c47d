/** The record in one SQLite file: one writer, many readers, a seal over every row. */
@NullMarked
package id.gurindam.record.sqlite;

import org.jspecify.annotations.NullMarked;
