/** Contracts, the price of each dispatched order, credits for broken promises, and invoices. */
@NullMarked
package io.steward.billing;

import org.jspecify.annotations.NullMarked;
