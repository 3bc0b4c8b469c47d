/** Files that come in: looked at before they are believed, cleaned of what they tell about their maker, and sealed. */
@NullMarked
package id.gurindam.web.files;

import org.jspecify.annotations.NullMarked;
