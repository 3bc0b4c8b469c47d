/** What the record and the key store both need of SQLite: durable connections, shared commits, a few readers. */
@NullMarked
package id.gurindam.record.disk;

import org.jspecify.annotations.NullMarked;
