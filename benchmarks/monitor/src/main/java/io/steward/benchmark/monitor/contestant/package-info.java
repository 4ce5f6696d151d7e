/** The programs that are compared, each in a JVM of its own, and how one is set going. */
@NullMarked
package io.steward.benchmark.monitor.contestant;

import org.jspecify.annotations.NullMarked;
