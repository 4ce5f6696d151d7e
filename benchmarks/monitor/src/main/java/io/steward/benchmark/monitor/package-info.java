/** The SLA monitor measured beside its limit and its peers. */
@NullMarked
package io.steward.benchmark.monitor;

import org.jspecify.annotations.NullMarked;
