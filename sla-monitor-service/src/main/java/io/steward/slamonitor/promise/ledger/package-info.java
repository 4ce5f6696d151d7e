/**
 * The interval ledger of a clock: what happened to it, by whom and when, and what follows.
 * Replaying the same transitions gives the same clock, whatever their order of arrival.
 */
@NullMarked
package io.steward.slamonitor.promise.ledger;

import org.jspecify.annotations.NullMarked;
