/** What is said to somebody whose request did not succeed: one code, one sentence, one remedy, and never a secret. */
@NullMarked
package id.gurindam.web.problem;

import org.jspecify.annotations.NullMarked;
