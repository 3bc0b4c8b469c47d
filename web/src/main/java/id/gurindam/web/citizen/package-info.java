/** The pages of the citizen: start, file, receipt, track, read. */
@NullMarked
package id.gurindam.web.citizen;

import org.jspecify.annotations.NullMarked;
