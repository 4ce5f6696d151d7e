package io.steward.ticket.clock;

import static java.util.stream.Collectors.toMap;

import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.Ticket;
import io.steward.ticket.lifecycle.TicketNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one batch of announcements does, in the order of their announcement.
 *
 * @param changed the clocks that are not as they were
 * @param told what the tickets' timelines say about it, one decision for each such ticket
 */
record ClockBatch(Collection<TicketClock> changed, List<Accepted> told) {
  /**
   * Carries the news into the clocks. News about a ticket that is not among the given ones, which
   * can only be one that we do not have, is passed over.
   */
  static ClockBatch of(
      List<ClockNews> news, Collection<Ticket> tickets, List<TicketClock> known, Instant now) {
    Map<TicketNumber, Ticket> ours = tickets.stream().collect(toMap(Ticket::number, t -> t));
    Map<String, TicketClock> clocks =
        known.stream().collect(toMap(TicketClock::promiseId, clock -> clock));
    Map<String, TicketClock> changed = new LinkedHashMap<>();
    Map<TicketNumber, List<String>> words = new LinkedHashMap<>();
    for (ClockNews item : news) {
      if (ours.containsKey(item.ticket()) && item.changes(clocks)) {
        changed.put(item.promiseId(), clocks.get(item.promiseId()));
        ClockWords.of(item)
            .ifPresent(
                text -> words.computeIfAbsent(item.ticket(), t -> new ArrayList<>()).add(text));
      }
    }
    List<Accepted> told =
        words.entrySet().stream()
            .map(e -> ours.get(e.getKey()).note(String.join("; ", e.getValue()), now))
            .toList();
    return new ClockBatch(changed.values(), told);
  }
}
