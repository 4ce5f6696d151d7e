/** Results as files for programs and as tables for people. */
@NullMarked
package io.steward.benchmark.monitor.report;

import org.jspecify.annotations.NullMarked;
