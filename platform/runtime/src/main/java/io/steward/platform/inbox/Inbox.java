package io.steward.platform.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Tells a first delivery from a repeated one. The memory is a row in the transaction of the effect:
 * if the effect is rolled back, the event counts as not yet taken.
 */
@ApplicationScoped
public class Inbox {
  private static final String REMEMBER =
      """
      insert into inbox (consumer, event_id)
      select $1, id from unnest($2::text[]) as id
      on conflict do nothing returning event_id
      """;

  /**
   * Whether this consumer takes the event for the first time; {@code false} means skip the effect.
   * A concurrent transaction with the same event makes this one wait for its outcome.
   */
  public Uni<Boolean> firstTime(SqlConnection tx, String consumer, String eventId) {
    return firstTimers(tx, consumer, Set.of(eventId)).map(taken -> !taken.isEmpty());
  }

  /** Those of the events that this consumer takes for the first time, found in one statement. */
  public Uni<Set<String>> firstTimers(
      SqlConnection tx, String consumer, Collection<String> eventIds) {
    // Sorted, so that two batches that share events wait for one another instead of deadlocking.
    String[] ids = eventIds.stream().distinct().sorted().toArray(String[]::new);
    return tx.preparedQuery(REMEMBER)
        .execute(Tuple.of(consumer, ids))
        .map(
            rows -> {
              Set<String> taken = new HashSet<>();
              rows.forEach(row -> taken.add(row.getString(0)));
              return taken;
            });
  }

  /** As {@link #firstTime(SqlConnection, String, String)}, in the transaction of a session. */
  public Uni<Boolean> firstTime(Mutiny.Session session, String consumer, String eventId) {
    return session
        .createNativeQuery(
            "insert into inbox (consumer, event_id) values (?1, ?2) on conflict do nothing")
        .setParameter(1, consumer)
        .setParameter(2, eventId)
        .executeUpdate()
        .map(inserted -> inserted == 1);
  }
}
