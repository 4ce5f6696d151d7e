/** How contestants that are programs of this module tell how far they are. */
@NullMarked
package io.steward.benchmark.monitor.contestant.child;

import org.jspecify.annotations.NullMarked;
