/** The invoice as a document. */
@NullMarked
package io.steward.billing.invoice.document;

import org.jspecify.annotations.NullMarked;
