/** Who is speaking and in which tongue. */
@NullMarked
package id.gurindam.web;

import org.jspecify.annotations.NullMarked;
