/** The record itself: its birth and the corrections of its clock. */
@NullMarked
package id.gurindam.events.store;

import org.jspecify.annotations.NullMarked;
