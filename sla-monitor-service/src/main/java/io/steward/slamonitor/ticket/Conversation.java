package io.steward.slamonitor.ticket;

/**
 * What was said on a ticket so far.
 *
 * @param isNew whether nothing has happened yet
 * @param isAnswered whether the first response was given
 */
record Conversation(boolean isNew, boolean isAnswered) {
  static final Conversation NOT_BEGUN = new Conversation(true, false);

  /** The conversation after that event. */
  Conversation after(TicketEvent event, boolean answers) {
    return new Conversation(false, isAnswered || answers || event.isIncidentTaken());
  }
}
