/** The files of cases: encrypted, named by what they are, durable before an event names them. */
@NullMarked
package id.gurindam.record.files;

import org.jspecify.annotations.NullMarked;
