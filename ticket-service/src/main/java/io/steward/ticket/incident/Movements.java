package io.steward.ticket.incident;

import static java.util.stream.Collectors.toMap;

import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.Ticket;
import io.steward.ticket.lifecycle.TicketNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one batch does to all incidents.
 *
 * @param attached the orders newly attached, by ticket
 * @param ended the states that orders attached before have come to, by ticket
 */
record Movements(
    Map<TicketNumber, List<AffectedOrder>> attached, Map<TicketNumber, List<OrderState>> ended) {

  /** The tickets that anything happens to, in the order of their numbers. */
  SortedSet<TicketNumber> tickets() {
    SortedSet<TicketNumber> all = new TreeSet<>(attached.keySet());
    all.addAll(ended.keySet());
    return all;
  }

  /** One decision for each ticket; a ticket that is not among the locked ones is opened. */
  List<Accepted> decide(
      IncidentPolicy policy,
      Collection<Ticket> locked,
      Map<TicketNumber, OrderCounts> counts,
      Instant at) {
    Map<TicketNumber, Ticket> known = locked.stream().collect(toMap(Ticket::number, t -> t));
    return tickets().stream()
        .map(
            number ->
                known.containsKey(number)
                    ? policy.follow(known.get(number), of(number), counts.get(number), at)
                    : policy.open(
                        number, attached.get(number).getFirst().key(), counts.get(number), at))
        .toList();
  }

  private Movement of(TicketNumber number) {
    Movement movement = Movement.NONE;
    for (AffectedOrder order : attached.getOrDefault(number, List.of())) {
      movement = movement.attach(order.state());
    }
    for (OrderState state : ended.getOrDefault(number, List.of())) {
      movement = movement.end(state);
    }
    return movement;
  }
}
