/** A real browser for tests: found where Debian puts it, and missed aloud. */
@NullMarked
package id.gurindam.web.browser;

import org.jspecify.annotations.NullMarked;
