/** One case as it stands, with everything that happened to it; what of it a reader may see is told by an audience. */
@NullMarked
package id.gurindam.query.casefile;

import org.jspecify.annotations.NullMarked;
