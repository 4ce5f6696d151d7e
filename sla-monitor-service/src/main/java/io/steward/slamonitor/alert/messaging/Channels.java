package io.steward.slamonitor.alert.messaging;

/** The names of our channels, as {@code application.properties} spells them. */
final class Channels {
  /** What the monitor, the tickets and the billing tell. */
  static final String EVENTS = "alert-events";

  private Channels() {}
}
