package io.steward.slamonitor.intake;

import io.steward.platform.problem.FieldError;
import io.steward.slamonitor.order.OrderEvent;

/** A row of a body, read and checked. */
public sealed interface Row {
  /** The row's line in the body, the first being 1. */
  long line();

  /**
   * A row to take in.
   *
   * @param body the event as it goes to Kafka
   */
  record Good(long line, OrderEvent event, byte[] body) implements Row {}

  /** A row to refuse, with what is wrong with it first. */
  record Bad(long line, FieldError error) implements Row {}
}
