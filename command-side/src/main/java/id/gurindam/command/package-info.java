/** The words that every room of the command side speaks: a command, and a command refused. */
@NullMarked
package id.gurindam.command;

import org.jspecify.annotations.NullMarked;
