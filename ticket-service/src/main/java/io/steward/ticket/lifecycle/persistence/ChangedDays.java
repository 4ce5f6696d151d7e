package io.steward.ticket.lifecycle.persistence;

import io.steward.ticket.lifecycle.Resolution;
import io.steward.ticket.lifecycle.Ticket;
import io.steward.ticket.measure.persistence.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The moments whose day's figures a change of a ticket touches. */
final class ChangedDays {
  private ChangedDays() {}

  /**
   * The opening of a new ticket, and the resolutions before and after when they differ.
   *
   * @param before {@code null} when the ticket is new
   */
  static List<Moment> of(@Nullable Ticket before, Ticket after) {
    List<Instant> moments = new ArrayList<>();
    if (before == null) {
      moments.add(after.opening().at());
    }
    Resolution was = before == null ? null : before.resolution();
    if (!Objects.equals(was, after.resolution())) {
      Stream.of(was, after.resolution())
          .filter(Objects::nonNull)
          .map(Resolution::at)
          .forEach(moments::add);
    }
    return moments.stream().map(at -> new Moment(after.matter().account(), at)).toList();
  }
}
