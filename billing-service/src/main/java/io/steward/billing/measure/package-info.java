/** Billing's additive measures of an account and local day, stated again whenever they change. */
@NullMarked
package io.steward.billing.measure;

import org.jspecify.annotations.NullMarked;
