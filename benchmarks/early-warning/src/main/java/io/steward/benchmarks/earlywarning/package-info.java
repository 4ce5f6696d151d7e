/** Asks the early warning about real orders, and compares its forecasts with what happened. */
@NullMarked
package io.steward.benchmarks.earlywarning;

import org.jspecify.annotations.NullMarked;
