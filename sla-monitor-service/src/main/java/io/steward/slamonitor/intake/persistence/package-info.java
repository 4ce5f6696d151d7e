/** Which events we have already. */
@NullMarked
package io.steward.slamonitor.intake.persistence;

import org.jspecify.annotations.NullMarked;
