/** What a draft of rules or days off would have changed: simulated for whoever asks, labelled so, and never recorded. */
@NullMarked
package id.gurindam.web.whatif;

import org.jspecify.annotations.NullMarked;
