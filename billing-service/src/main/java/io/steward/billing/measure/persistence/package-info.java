/** The sums behind the measures. */
@NullMarked
package io.steward.billing.measure.persistence;

import org.jspecify.annotations.NullMarked;
