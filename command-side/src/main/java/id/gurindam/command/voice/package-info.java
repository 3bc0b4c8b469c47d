/** The others who said "me too": one voice per contact or device. Pure. */
@NullMarked
package id.gurindam.command.voice;

import org.jspecify.annotations.NullMarked;
