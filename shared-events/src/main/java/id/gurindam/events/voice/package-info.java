/** The others who said "me too", beside the case, so that a popular case stays small. */
@NullMarked
package id.gurindam.events.voice;

import org.jspecify.annotations.NullMarked;
