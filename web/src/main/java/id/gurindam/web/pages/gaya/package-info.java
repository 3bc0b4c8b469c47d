/** Every component in every state, and every page with made-up content, so that the look can be judged without a city. */
@NullMarked
package id.gurindam.web.pages.gaya;

import org.jspecify.annotations.NullMarked;
