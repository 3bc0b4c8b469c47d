/** What the operators see. */
@NullMarked
package id.gurindam.web.operations;

import org.jspecify.annotations.NullMarked;
