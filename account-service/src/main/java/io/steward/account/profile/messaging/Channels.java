package io.steward.account.profile.messaging;

/** The names of our channels, as {@code application.properties} spells them. */
final class Channels {
  static final String SLA_EVENTS = "sla-events-in";

  private Channels() {}
}
