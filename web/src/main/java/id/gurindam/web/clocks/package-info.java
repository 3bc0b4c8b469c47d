/** The clocks of cases at the edge: read by the rules in force when the case was filed, and told in JSON. */
@NullMarked
package id.gurindam.web.clocks;

import org.jspecify.annotations.NullMarked;
