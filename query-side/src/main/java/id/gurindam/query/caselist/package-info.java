/** The cases as cards: the public list, the desks of the units, the desk of the coordinator. */
@NullMarked
package id.gurindam.query.caselist;

import org.jspecify.annotations.NullMarked;
