package io.steward.slamonitor.alert.oncall;

import java.time.Instant;

/**
 * Somebody's turn.
 *
 * @param until exclusive
 * @param isCover whether it is out of turn
 */
public record Shift(String person, Instant from, Instant until, boolean isCover) {
  boolean continuesIn(Shift next) {
    return person.equals(next.person) && isCover == next.isCover && until.equals(next.from);
  }

  Shift until(Instant end) {
    return new Shift(person, from, end, isCover);
  }
}
