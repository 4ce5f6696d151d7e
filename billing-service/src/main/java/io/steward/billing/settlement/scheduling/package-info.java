/** The safety net behind the immediate settlement. */
@NullMarked
package io.steward.billing.settlement.scheduling;

import org.jspecify.annotations.NullMarked;
