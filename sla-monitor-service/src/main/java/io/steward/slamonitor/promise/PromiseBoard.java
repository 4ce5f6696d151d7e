package io.steward.slamonitor.promise;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.policy.PromiseKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The promises as people look at them. */
public interface PromiseBoard {
  /**
   * What to show.
   *
   * @param standings any of these; empty for all
   * @param subject about orders or about tickets; {@code null} for both
   * @param reference the order's reference or the ticket's number; {@code null} for all
   * @param narrowing for lists: which of them
   * @param scope the accounts that the asker may see; empty for all
   */
  record Question(
      List<Standing> standings,
      Subject.@Nullable Type subject,
      @Nullable PromiseKind kind,
      @Nullable String account,
      @Nullable String reference,
      Narrowing narrowing,
      Optional<Set<String>> scope) {

    /**
     * Whether it asks for promises that ended, of all accounts and for longer than that. There is
     * no end to those, and no index holds them in order.
     */
    public boolean exceeds(Duration span) {
      return account == null
          && reference == null
          && scope.isEmpty()
          && !narrowing.within(span)
          && (standings.isEmpty() || !standings.stream().allMatch(Standing::isAwaited));
    }

    /** The same question without breaches for which nobody waits any more. */
    public Question withoutClosed() {
      List<Standing> others = standings.stream().filter(s -> s != Standing.CLOSED).toList();
      return new Question(others, subject, kind, account, reference, narrowing, scope);
    }
  }

  /**
   * Which promises to list; what is {@code null} does not narrow.
   *
   * @param dueFrom the earliest due time, inclusive
   * @param dueUntil the latest, exclusive; promises that a pause holds open are never due
   * @param place who has the order in hand: its carrier for a delivery, else its warehouse, else
   *     {@code unknown}
   */
  record Narrowing(@Nullable Instant dueFrom, @Nullable Instant dueUntil, @Nullable String place) {
    public static final Narrowing NONE = new Narrowing(null, null, null);

    private boolean within(Duration span) {
      return dueFrom != null && dueUntil != null && !dueUntil.isAfter(dueFrom.plus(span));
    }
  }

  /** A promise with how it was last announced and what its order is like. */
  record Entry(Promise promise, Standing standing, OrderTraits traits) {}

  /** How many promises of a kind stand in one way. */
  record Count(PromiseKind kind, Standing standing, long promises) {}

  /** The promises, those soonest due first and the paused ones last. */
  Uni<Page<Entry>> list(Question question, int limit, @Nullable String cursor);

  /** The promise of that id; empty when there is none. */
  Uni<Optional<Entry>> find(UUID id);

  /** The promises of one order, dispatch first; of several of a kind the one that holds first. */
  Uni<List<Entry>> ofOrder(String account, String order);

  /** Counts by kind and standing; only those that are still awaited. */
  Uni<List<Count>> awaited(Question question);
}
