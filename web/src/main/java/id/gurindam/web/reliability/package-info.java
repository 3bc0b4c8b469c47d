/** How far the house can be relied on: how it stands now, and what was done to this version of it. */
@NullMarked
package id.gurindam.web.reliability;

import org.jspecify.annotations.NullMarked;
