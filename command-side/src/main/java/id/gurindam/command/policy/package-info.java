/** What follows by rule from what happened: events in, intents out. Pure: nothing here acts or waits. */
@NullMarked
package id.gurindam.command.policy;

import org.jspecify.annotations.NullMarked;
