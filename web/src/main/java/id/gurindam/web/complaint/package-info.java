/** Complaints over HTTP: what is asked in JSON or in a form, and the command that it means. */
@NullMarked
package id.gurindam.web.complaint;

import org.jspecify.annotations.NullMarked;
