/** What the door promises. */
@NullMarked
package id.gurindam.web.security;

import org.jspecify.annotations.NullMarked;
