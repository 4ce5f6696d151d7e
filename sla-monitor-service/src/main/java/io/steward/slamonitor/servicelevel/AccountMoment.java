package io.steward.slamonitor.servicelevel;

import java.time.Instant;

/** A moment that decides a period of an account. */
public record AccountMoment(String account, Instant moment) {}
