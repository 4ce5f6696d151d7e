/** When risks are looked for. */
@NullMarked
package io.steward.slamonitor.risk.scheduling;

import org.jspecify.annotations.NullMarked;
