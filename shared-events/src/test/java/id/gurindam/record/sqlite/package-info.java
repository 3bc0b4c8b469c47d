/** The record in SQLite, as its promises say. */
@NullMarked
package id.gurindam.record.sqlite;

import org.jspecify.annotations.NullMarked;
