package io.steward.slamonitor.amendment.preview;

import io.steward.slamonitor.account.AccountTraits;
import io.steward.slamonitor.amendment.Move;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.promise.OrderClocks;
import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.Standing;
import io.steward.slamonitor.promise.SubjectClock;
import io.steward.slamonitor.ticket.TicketClocks;
import io.steward.slamonitor.ticket.TicketEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Derives promises as they would be, by the very code that derives them when the version takes
 * effect, and compares.
 */
final class Suppositions {
  /**
   * The policies supposed.
   *
   * @param amended with the version added, which moves what runs at its moment
   * @param ever as if the version had always been the only one of its policy
   * @param at when the version takes effect
   * @param since from when on a kept promise counts
   */
  record Books(PolicyBook amended, PolicyBook ever, Instant at, Instant since) {}

  private final Books books;
  private final Map<String, AccountTraits> accounts;
  private final OpenComparison open;
  private final PastComparison past = new PastComparison();

  Suppositions(Books books, Map<String, AccountTraits> accounts, OpenComparison open) {
    this.books = books;
    this.accounts = accounts;
    this.open = open;
  }

  Map<String, AccountTraits> accounts() {
    return accounts;
  }

  OpenComparison open() {
    return open;
  }

  PastComparison past() {
    return past;
  }

  void add(StandingCommitment promise) {
    if (promise.standing().isAwaited()) {
      open.awaited(1);
      open.add(moves(OrderClocks.promises(promise.commitment(), books.amended())));
    } else {
      List<Promise> supposed = OrderClocks.promises(promise.commitment(), books.ever());
      past.add(
          promise.commitment().subject().account(),
          promise.commitment().kind(),
          promise.standing() == Standing.MET,
          !supposed.isEmpty() && isMet(supposed.getLast()));
    }
  }

  /** Adds all promises of a ticket. */
  void add(Collection<TicketEvent> events) {
    String account = events.iterator().next().account();
    AccountTraits traits = accounts.getOrDefault(account, AccountTraits.UNKNOWN);
    List<Promise> amended = promises(TicketClocks.of(events, traits, books.amended()));
    List<Move> moves = moves(amended);
    open.awaited(moves.size() + amended.stream().filter(p -> isAwaited(p, moves)).count());
    open.add(moves);
    List<Promise> ever = promises(TicketClocks.of(events, traits, books.ever()));
    amended.stream()
        .filter(p -> isSince(p.ends().fulfilledAt()))
        .forEach(
            p ->
                past.add(
                    account,
                    p.kind(),
                    isMet(p),
                    keptLikewise(p, ever).anyMatch(Suppositions::isMet)));
  }

  private List<Move> moves(List<Promise> promises) {
    return Move.at(books.at(), promises);
  }

  // What takes over is counted by the promise that it takes over from.
  private static boolean isAwaited(Promise promise, List<Move> moves) {
    return !promise.ends().any() && moves.stream().noneMatch(m -> promise.equals(m.after()));
  }

  private boolean isSince(@Nullable Instant kept) {
    return kept != null && !kept.isBefore(books.since());
  }

  private static Stream<Promise> keptLikewise(Promise kept, List<Promise> ever) {
    return ever.stream()
        .filter(p -> p.kind() == kept.kind())
        .filter(p -> Objects.equals(kept.ends().fulfilledAt(), p.ends().fulfilledAt()));
  }

  private static boolean isMet(Promise promise) {
    Instant kept = promise.ends().fulfilledAt();
    return kept != null && promise.standingAt(kept) == Standing.MET;
  }

  private static List<Promise> promises(List<SubjectClock> clocks) {
    return clocks.stream().map(SubjectClock::promise).toList();
  }
}
