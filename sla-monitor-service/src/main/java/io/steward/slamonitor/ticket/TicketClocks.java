package io.steward.slamonitor.ticket;

import io.steward.slamonitor.account.AccountTraits;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.policy.PolicyVersion;
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
    TicketClock clock = new TicketClock(rule, (event, at) -> policy(event, account, at, policies));
    events.forEach(clock::take);
    return Replay.of(clock.transitions()).stream()
        .map(cycle -> SubjectClock.of(subject(events.first()), rule.kind(), cycle));
  }

  private static PolicyVersion policy(
      TicketEvent event, AccountTraits account, Instant at, PolicyBook policies) {
    return policies.inForce(
        new Traits(
            event.account(),
            account.tier(at),
            account.contract(at),
            event.channel(),
            null,
            event.severity()),
        at);
  }

  /** The subject that a ticket is. */
  static Subject subject(TicketEvent event) {
    return Subject.ticket(event.account(), event.ticket());
  }
}
