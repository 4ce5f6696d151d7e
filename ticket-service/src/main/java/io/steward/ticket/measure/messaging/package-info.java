/** Figures in the published language: {@code ticket.measured.v1}. */
@NullMarked
package io.steward.ticket.measure.messaging;

import org.jspecify.annotations.NullMarked;
