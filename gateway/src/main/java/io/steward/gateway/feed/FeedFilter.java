package io.steward.gateway.feed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one listener gets: the types it asked for, of the accounts it may see. Measurements, and the
 * turns that the clock of each single order takes, are many and say little to people, so they come
 * only when asked for by name.
 */
public final class FeedFilter implements Predicate<FeedEvent> {
  private static final String MEASUREMENT = "measured";

  /** What happens to every clock; of an order's, its warnings, breaches and ends tell enough. */
  private static final Set<String> TURNS =
      Set.of("sla.activated.v1", "sla.paused.v1", "sla.resumed.v1", "sla.superseded.v1");

  private static final String ORDER = "order";

  /** What the company says to itself: a merchant reads the outcome, not the deliberation. */
  private static final Set<String> AMONG_STAFF =
      Set.of(
          "ticket.escalated.v1",
          "sla.alert-raised.v1",
          "sla.alert-escalated.v1",
          "sla.alert-acknowledged.v1");

  private final List<Pattern> types;
  private final Optional<Set<String>> accounts;

  /**
   * A filter.
   *
   * @param types comma-separated types, {@code *} stands for any text; empty for all
   * @param accounts the accounts that the listener is confined to; empty for all
   */
  public FeedFilter(String types, Optional<Set<String>> accounts) {
    this.types =
        Stream.of(types.split(","))
            .map(String::strip)
            .filter(t -> !t.isEmpty())
            .map(t -> Pattern.compile(Pattern.quote(t).replace("*", "\\E.*\\Q")))
            .toList();
    this.accounts = accounts;
  }

  @Override
  public boolean test(FeedEvent event) {
    return isVisible(event) && isWanted(event);
  }

  private boolean isVisible(FeedEvent event) {
    return accounts
        .map(mine -> mine.contains(String.valueOf(event.account())) && !isAmongStaff(event))
        .orElse(true);
  }

  private static boolean isAmongStaff(FeedEvent event) {
    return event.internal() || AMONG_STAFF.contains(event.type());
  }

  private boolean isWanted(FeedEvent event) {
    String type = event.type();
    if (type.contains(MEASUREMENT)) {
      return types.stream()
          .anyMatch(t -> t.pattern().contains(MEASUREMENT) && t.matcher(type).matches());
    }
    if (TURNS.contains(type) && ORDER.equals(event.subject())) {
      return types.stream().anyMatch(t -> t.pattern().equals(Pattern.quote(type)));
    }
    return types.isEmpty() || types.stream().anyMatch(t -> t.matcher(type).matches());
  }
}
