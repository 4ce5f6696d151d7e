/** The monitor itself, packaged as it is delivered. */
@NullMarked
package io.steward.benchmark.monitor.contestant.steward;

import org.jspecify.annotations.NullMarked;
