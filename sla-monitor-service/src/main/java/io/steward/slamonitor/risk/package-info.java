/**
 * Operational risks (requirement S8): what has come to a halt or is about to, found by indexed
 * queries on a timer, raised once and cleared once, each with the orders and the money at stake.
 */
@NullMarked
package io.steward.slamonitor.risk;

import org.jspecify.annotations.NullMarked;
