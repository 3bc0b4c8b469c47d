/** How quick the platform is, each figure beside its limit and its peer in the same run (docs/performance.md). */
@NullMarked
package id.gurindam.bench;

import org.jspecify.annotations.NullMarked;
