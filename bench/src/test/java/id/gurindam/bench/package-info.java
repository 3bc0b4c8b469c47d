/** Whether the table is made, not what stands in it. */
@NullMarked
package id.gurindam.bench;

import org.jspecify.annotations.NullMarked;
