/** Brings what is open to its end: prices, credits, measures; idempotent and shared by replicas. */
@NullMarked
package io.steward.billing.settlement;

import org.jspecify.annotations.NullMarked;
