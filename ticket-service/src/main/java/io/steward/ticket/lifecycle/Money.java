package io.steward.ticket.lifecycle;

import java.math.BigDecimal;

/** An exact amount in one currency (ISO 4217); amounts of different currencies are never added. */
public record Money(BigDecimal amount, String currency) {}
