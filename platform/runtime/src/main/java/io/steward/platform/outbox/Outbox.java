package io.steward.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.id.Ids;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Where a change leaves its events: in the same transaction, so that either both are stored or
 * neither.
 *
 * <p>Two events with one key are relayed in the order they were appended, provided the two
 * transactions wait for one another, which they do when both write the row of that aggregate before
 * they append.
 */
@ApplicationScoped
public class Outbox {
  private static final String INSERT_MANY =
      """
      insert into outbox (id, aggregatetype, aggregateid, type, subject, payload)
      select id, topic, key, type, subject, payload::jsonb
      from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
           with ordinality as e (id, topic, key, type, subject, payload, n)
      order by n
      """;

  // Cast to text first: a parameter of type jsonb would be sent as a JSON string that holds JSON.
  private static final String INSERT_ONE =
      """
      insert into outbox (id, aggregatetype, aggregateid, type, subject, payload)
      values (?1, ?2, ?3, ?4, ?5, cast(cast(?6 as text) as jsonb))
      """;

  private final ObjectMapper json;
  private final RelaySignal signal;

  Outbox(ObjectMapper json, RelaySignal signal) {
    this.json = json;
    this.signal = signal;
  }

  /**
   * Appends in the transaction of the connection, all in one statement; nothing when the list is
   * empty.
   */
  public Uni<Void> append(SqlConnection tx, List<DomainEvent> events) {
    if (events.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return tx.preparedQuery(INSERT_MANY)
        .execute(
            Tuple.from(
                List.of(
                    events.stream().map(e -> Ids.next()).toArray(UUID[]::new),
                    column(events, DomainEvent::topic),
                    column(events, DomainEvent::key),
                    column(events, DomainEvent::type),
                    column(events, DomainEvent::subject),
                    column(events, e -> write(e.payload())))))
        .replaceWithVoid();
  }

  /**
   * Appends in the transaction of the session. The session is flushed first: that takes the row
   * locks of the changed aggregates, and with them the order of the events.
   */
  public Uni<Void> append(Mutiny.Session session, List<DomainEvent> events) {
    return session
        .flush()
        .chain(
            () ->
                Multi.createFrom()
                    .iterable(events)
                    .onItem()
                    .transformToUniAndConcatenate(event -> insert(session, event))
                    .collect()
                    .last())
        .replaceWithVoid();
  }

  /**
   * Wakes the relay; call it once the transaction has committed. A call too many does no harm, a
   * call too few costs up to one polling interval.
   */
  public void wake() {
    signal.raise();
  }

  private Uni<Integer> insert(Mutiny.Session session, DomainEvent event) {
    return session
        .createNativeQuery(INSERT_ONE)
        .setParameter(1, Ids.next())
        .setParameter(2, event.topic())
        .setParameter(3, event.key())
        .setParameter(4, event.type())
        .setParameter(5, event.subject())
        .setParameter(6, write(event.payload()))
        .executeUpdate();
  }

  private static String[] column(List<DomainEvent> events, Function<DomainEvent, String> value) {
    return events.stream().map(value).toArray(String[]::new);
  }

  private String write(Object payload) {
    try {
      return json.writeValueAsString(payload);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("an event payload cannot be written as JSON", e);
    }
  }
}
