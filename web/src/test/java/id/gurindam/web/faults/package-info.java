/** What happens to the house when something breaks, and the one tool that says whether its promises still hold. */
@NullMarked
package id.gurindam.web.faults;

import org.jspecify.annotations.NullMarked;
