/** Invoices and billing runs over HTTP. */
@NullMarked
package io.steward.billing.invoice.web;

import org.jspecify.annotations.NullMarked;
