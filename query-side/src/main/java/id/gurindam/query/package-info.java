/** What is seen: one throw-away room per view, equal to a rebuild at any time. */
@NullMarked
package id.gurindam.query;

import org.jspecify.annotations.NullMarked;
