package io.steward.slamonitor.ticket;

import io.steward.slamonitor.account.AccountTraits;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.policy.Traits;
import io.steward.slamonitor.promise.Subject;
import io.steward.slamonitor.promise.SubjectClock;
import io.steward.slamonitor.promise.ledger.Replay;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All clocks of a ticket, derived from all its events. The order of arrival and repetition leave no
 * trace: the events are put in order first, and each id counts once.
 */
public final class TicketClocks {
  private TicketClocks() {}

  /**
   * The clocks, by kind and then by cycle.
   *
   * @param events of one ticket, in any order
   * @param account what is known of the ticket's account
   */
  public static List<SubjectClock> of(
      Collection<TicketEvent> events, AccountTraits account, PolicyBook policies) {
    TreeSet<TicketEvent> inOrder = new TreeSet<>(TicketEvent.ORDER);
    inOrder.addAll(events);
    return Arrays.stream(ClockRule.values())
        .flatMap(rule -> clocks(rule, inOrder, account, policies))
        .toList();
  }

  private static Stream<SubjectClock> clocks(
      ClockRule rule, TreeSet<TicketEvent> events, AccountTraits account, PolicyBook policies) {
    TicketClock clock =
        new TicketClock(
            rule,
            (event, start, agreedAt) -> policies.inForce(traits(event, account, start), agreedAt),
            policies.amendmentsAfter(Instant.MIN));
    events.forEach(clock::take);
    return Replay.of(clock.transitions()).stream()
        .map(cycle -> SubjectClock.of(subject(events.first()), rule.kind(), cycle));
  }

  private static Traits traits(TicketEvent event, AccountTraits account, Instant start) {
    return new Traits(
        event.account(),
        account.tier(start),
        account.contract(start),
        event.channel(),
        null,
        event.severity());
  }

  /** The subject that a ticket is. */
  static Subject subject(TicketEvent event) {
    return Subject.ticket(event.account(), event.ticket());
  }
}
