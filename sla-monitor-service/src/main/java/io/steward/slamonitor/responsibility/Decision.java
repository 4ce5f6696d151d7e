package io.steward.slamonitor.responsibility;

import java.time.Instant;

/** Whom a person holds responsible, and why. */
public record Decision(Party party, String reason, String by, Instant at) {}
