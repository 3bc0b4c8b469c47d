/** The demo city, held to what it promises. */
@NullMarked
package id.gurindam.command.demo;

import org.jspecify.annotations.NullMarked;
