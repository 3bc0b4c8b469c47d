/** What others would do in our place: the same stack doing nothing, stock Axon, and one transaction of a plain table. */
@NullMarked
package id.gurindam.bench.peer;

import org.jspecify.annotations.NullMarked;
