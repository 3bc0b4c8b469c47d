/** The response-time board: one screen of figures, and the page behind each of them. */
@NullMarked
package id.gurindam.web.board;

import org.jspecify.annotations.NullMarked;
