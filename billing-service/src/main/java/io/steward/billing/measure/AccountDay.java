package io.steward.billing.measure;

import java.time.LocalDate;

/** A local day of an account. */
public record AccountDay(String account, LocalDate day) {}
