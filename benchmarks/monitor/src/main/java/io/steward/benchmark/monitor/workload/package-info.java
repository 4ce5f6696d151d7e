/** The order events that every contestant gets, what they must come to, and how they are read. */
@NullMarked
package io.steward.benchmark.monitor.workload;

import org.jspecify.annotations.NullMarked;
