/** The organisation at the edge, tried over HTTP. */
@NullMarked
package id.gurindam.web.organisation;

import org.jspecify.annotations.NullMarked;
