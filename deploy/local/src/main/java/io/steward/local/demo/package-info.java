/**
 * Demonstration data: a few invented merchants with contracts, weeks of orders behind them and a
 * stream of orders that goes on, so that a newcomer sees a platform at work.
 */
@NullMarked
package io.steward.local.demo;

import org.jspecify.annotations.NullMarked;
