/** The tables of invoices, lines, numbers and runs. */
@NullMarked
package io.steward.billing.invoice.persistence;

import org.jspecify.annotations.NullMarked;
