/** What happened, in the words of the people it happened to. Laws of events: a fact in the past tense; named and numbered for ever in the catalogue; never edited; no personal data but in Personal; plain values only. */
@NullMarked
package id.gurindam.events;

import org.jspecify.annotations.NullMarked;
