/** Measuring: breaches as they arrive, processor time by process, and who else used the machine. */
@NullMarked
package io.steward.benchmark.monitor.measure;

import org.jspecify.annotations.NullMarked;
