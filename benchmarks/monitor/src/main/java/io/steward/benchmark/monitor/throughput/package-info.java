/** Rounds of the throughput comparison. */
@NullMarked
package io.steward.benchmark.monitor.throughput;

import org.jspecify.annotations.NullMarked;
