/**
 * The chance that an open order misses its dispatch or its delivery, learned from the orders whose
 * outcome is known.
 *
 * <p>A forecast uses what was known at its moment and nothing later: {@link
 * io.steward.slamonitor.earlywarning.Replay} tells past orders in the order in which things became
 * known, and asks for their features between two of them.
 */
@NullMarked
package io.steward.slamonitor.earlywarning;

import org.jspecify.annotations.NullMarked;
