/**
 * The price of each dispatched order: once, by the card in force on its local dispatch day, with
 * its working; priced again after corrections, each price kept.
 */
@NullMarked
package io.steward.billing.rating;

import org.jspecify.annotations.NullMarked;
