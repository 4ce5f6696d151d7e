/** The timer of the figures. */
@NullMarked
package io.steward.ticket.measure.scheduling;

import org.jspecify.annotations.NullMarked;
