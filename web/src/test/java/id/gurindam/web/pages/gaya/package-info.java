/** Names of the sample pages, for the tests that go through them all. */
@NullMarked
package id.gurindam.web.pages.gaya;

import org.jspecify.annotations.NullMarked;
