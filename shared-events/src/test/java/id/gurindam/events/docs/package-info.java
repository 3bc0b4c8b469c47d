/** What is told about events outside the code is made from them, and what was once released stays as it was. */
@NullMarked
package id.gurindam.events.docs;

import org.jspecify.annotations.NullMarked;
