@NullMarked
package id.gurindam.web.board;

import org.jspecify.annotations.NullMarked;
