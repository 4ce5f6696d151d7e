/** The same job by Flink. */
@NullMarked
package io.steward.benchmark.monitor.contestant.flink;

import org.jspecify.annotations.NullMarked;
