/** What every record promises. */
@NullMarked
package id.gurindam.record;

import org.jspecify.annotations.NullMarked;
