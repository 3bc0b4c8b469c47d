/** Running the house: where its stores lie, what it took at start, how it fares. */
@NullMarked
package id.gurindam.web.operations;

import org.jspecify.annotations.NullMarked;
