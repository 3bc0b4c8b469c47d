/** Cases as pages: the same case told to its reporter, to anybody and to the office. */
@NullMarked
package id.gurindam.web.cases;

import org.jspecify.annotations.NullMarked;
