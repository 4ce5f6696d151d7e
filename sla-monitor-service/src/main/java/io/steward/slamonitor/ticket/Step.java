package io.steward.slamonitor.ticket;

/** What an event means to one clock of a ticket. */
enum Step {
  /** It starts, unless it is on already. */
  BEGIN,
  /** It starts anew after its end, as the next cycle. */
  BEGIN_AGAIN,
  /** What was promised is done. */
  KEEP,
  /** Nobody waits any more. */
  DROP,
  /** Nothing. */
  NONE
}
