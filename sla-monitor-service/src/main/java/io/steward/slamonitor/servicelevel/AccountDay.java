package io.steward.slamonitor.servicelevel;

import java.time.LocalDate;

/** A local day of an account, the unit in which measurements are published. */
public record AccountDay(String account, LocalDate day) {}
