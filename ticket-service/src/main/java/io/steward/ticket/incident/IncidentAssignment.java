package io.steward.ticket.incident;

import static java.util.stream.Collectors.groupingBy;

import io.steward.ticket.lifecycle.Ticket;
import io.steward.ticket.lifecycle.TicketKind;
import io.steward.ticket.lifecycle.TicketNumber;
import io.steward.ticket.lifecycle.TicketStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which ticket takes the orders of which key.
 *
 * @param existing the tickets to attach to, open or to be reopened
 * @param missing the keys that need a new ticket, in their order
 */
record IncidentAssignment(Map<IncidentKey, TicketNumber> existing, SortedSet<IncidentKey> missing) {
  private static final Comparator<Ticket> OPEN_THEN_NEWEST =
      Comparator.comparing(IncidentAssignment::isOpen).thenComparing(Ticket::number);

  static IncidentAssignment of(
      Collection<AffectedOrder> orders,
      Collection<Ticket> locked,
      IncidentPolicy policy,
      Instant now) {
    Map<IncidentKey, List<Ticket>> byKey =
        locked.stream()
            .filter(ticket -> ticket.matter().kind() == TicketKind.INCIDENT)
            .collect(groupingBy(IncidentAssignment::keyOf));
    Map<IncidentKey, TicketNumber> existing = new HashMap<>();
    SortedSet<IncidentKey> missing = new TreeSet<>();
    for (AffectedOrder order : orders) {
      IncidentKey key = order.key();
      byKey.getOrDefault(key, List.of()).stream()
          .filter(ticket -> takesOrders(ticket, policy, now))
          .max(OPEN_THEN_NEWEST)
          .ifPresentOrElse(ticket -> existing.put(key, ticket.number()), () -> missing.add(key));
    }
    return new IncidentAssignment(existing, missing);
  }

  /** All keys with their tickets, the missing ones under the numbers given. */
  Map<IncidentKey, TicketNumber> with(List<TicketNumber> numbers) {
    Map<IncidentKey, TicketNumber> all = new HashMap<>(existing);
    Iterator<TicketNumber> next = numbers.iterator();
    missing.forEach(key -> all.put(key, next.next()));
    return all;
  }

  private static IncidentKey keyOf(Ticket ticket) {
    String cause = Objects.requireNonNull(ticket.matter().cause());
    return new IncidentKey(ticket.matter().account(), cause);
  }

  private static boolean takesOrders(Ticket ticket, IncidentPolicy policy, Instant now) {
    return ticket.resolution() == null || policy.reopens(ticket.resolution().at(), now);
  }

  private static boolean isOpen(Ticket ticket) {
    return ticket.status() != TicketStatus.RESOLVED;
  }
}
