/** How the platform looks and in which words it speaks; it decides nothing and fetches nothing. */
@NullMarked
package id.gurindam.web.pages;

import org.jspecify.annotations.NullMarked;
