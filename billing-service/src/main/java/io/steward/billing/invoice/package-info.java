/**
 * Monthly invoices: gapless numbers, lines that can be opened down to their orders, credits, tax,
 * and a document. An issued invoice never changes; corrections go on the next one.
 */
@NullMarked
package io.steward.billing.invoice;

import org.jspecify.annotations.NullMarked;
