/**
 * What a merchant and we agreed: versions of a rate card, a credit rule, tax and payment terms,
 * each in force from a dispatch day on until the next version takes over.
 */
@NullMarked
package io.steward.billing.contract;

import org.jspecify.annotations.NullMarked;
