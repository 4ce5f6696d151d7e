/** Differences that corrections made after an order was invoiced; the next invoice carries them. */
@NullMarked
package io.steward.billing.adjustment;

import org.jspecify.annotations.NullMarked;
