/** Who answers for a missed promise of an order: proposed from the evidence, decided by people. */
@NullMarked
package io.steward.slamonitor.responsibility;

import org.jspecify.annotations.NullMarked;
