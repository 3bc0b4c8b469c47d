/** The first start: how the reference data of a city comes out of its file and into the record. */
@NullMarked
package id.gurindam.command.axon.city;

import org.jspecify.annotations.NullMarked;
