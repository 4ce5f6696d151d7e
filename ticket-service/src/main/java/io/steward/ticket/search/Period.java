package io.steward.ticket.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A span of local days in the zone of each ticket's account, UTC while the account is unknown.
 *
 * @param from the first day; empty means from ever
 * @param to the day after the last; empty means without end
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
  public static final Period EVER = new Period(Optional.empty(), Optional.empty());
}
