/** Tests of how a case is told. */
@NullMarked
package id.gurindam.web.cases;

import org.jspecify.annotations.NullMarked;
