/** What the pages show: codes, instants and texts; words are put to them in the reader's language by the templates. */
@NullMarked
package id.gurindam.web.pages.model;

import org.jspecify.annotations.NullMarked;
