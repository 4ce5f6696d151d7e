/**
 * Credits for broken promises: one for each breach of an order that has a price, by the rule of the
 * contract that priced it; taken back when the breach turns out to be none.
 */
@NullMarked
package io.steward.billing.credit;

import org.jspecify.annotations.NullMarked;
