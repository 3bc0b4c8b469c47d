/** What callers are told when something did not succeed. */
@NullMarked
package id.gurindam.web.problem;

import org.jspecify.annotations.NullMarked;
