/** The organisation at the edge: what others look up in it, what the public may read of it, and what the administrator changes. */
@NullMarked
package id.gurindam.web.organisation;

import org.jspecify.annotations.NullMarked;
