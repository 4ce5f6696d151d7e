package io.steward.slamonitor.alert.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.platform.id.Ids;
import io.steward.slamonitor.alert.ObservedEvents;
import io.steward.slamonitor.alert.Occurrence;
import io.steward.slamonitor.alert.Severity;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What happened lately, a row for each kind of occurrence in a batch. */
@ApplicationScoped
class PostgresObservedEvents implements ObservedEvents {
  private static final int FLOOD = 50;

  private static final String ADD =
      """
      insert into alert_observed (id, at, type, account, severity, group_key, thing, labels, title,
                                  text, link, count)
      select o.id, o.at, o.type, o.account, o.severity, o.group_key, o.thing, o.labels::jsonb,
             o.title, o.text, o.link, o.count
      from unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[], $5::int[], $6::text[],
                  $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::bigint[])
           as o (id, at, type, account, severity, group_key, thing, labels, title, text, link, count)
      """;

  private final Pool pool;

  PostgresObservedEvents(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Void> add(SqlConnection tx, List<Occurrence> occurrences) {
    if (occurrences.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    List<Tally> tallies = tallies(occurrences);
    Tuple values =
        Tuple.tuple()
            .addArrayOfUUID(tallies.stream().map(t -> Ids.next()).toArray(UUID[]::new))
            .addArrayOfOffsetDateTime(Times.column(tallies, t -> t.first().at()))
            .addArrayOfString(texts(tallies, Occurrence::type))
            .addArrayOfString(texts(tallies, Occurrence::account))
            .addArrayOfInteger(
                tallies.stream().map(t -> t.first().severity().rank()).toArray(Integer[]::new))
            .addArrayOfString(texts(tallies, Occurrence::groupKey))
            .addArrayOfString(texts(tallies, Occurrence::thing))
            .addArrayOfString(texts(tallies, o -> Labels.write(o.labels())))
            .addArrayOfString(texts(tallies, o -> o.story().title()))
            .addArrayOfString(texts(tallies, o -> o.story().text()))
            .addArrayOfString(texts(tallies, o -> o.story().link()))
            .addArrayOfLong(tallies.stream().map(Tally::count).toArray(Long[]::new));
    return tx.preparedQuery(ADD).execute(values).replaceWithVoid();
  }

  @Override
  public Uni<List<Tally>> since(SqlConnection connection, Instant since, int atMost) {
    return connection
        .preparedQuery("select * from alert_observed where at >= $1 order by at desc, id limit $2")
        .execute(Tuple.of(Times.utc(since), atMost))
        .map(
            rows -> {
              List<Tally> tallies = new ArrayList<>();
              rows.forEach(row -> tallies.add(new Tally(read(row), row.getLong("count"))));
              tallies.sort(Comparator.comparing(tally -> tally.first().at()));
              return tallies;
            });
  }

  @Override
  public Uni<Void> forget(Instant before) {
    return pool.preparedQuery("delete from alert_observed where at < $1")
        .execute(Tuple.of(Times.utc(before)))
        .replaceWithVoid();
  }

  private record Kind(String groupKey, Map<String, String> labels) {}

  // In a flood, labels that differ within one account and cause are not kept apart.
  private static List<Tally> tallies(List<Occurrence> occurrences) {
    List<Tally> exact = tallies(occurrences, o -> new Kind(o.groupKey(), o.labels()));
    return exact.size() <= FLOOD
        ? exact
        : tallies(occurrences, o -> new Kind(o.groupKey(), Map.of("account", o.account())));
  }

  private static List<Tally> tallies(
      List<Occurrence> occurrences, Function<Occurrence, Kind> kind) {
    Map<Kind, Tally> tallies = new LinkedHashMap<>();
    for (Occurrence one : occurrences) {
      tallies.merge(
          kind.apply(one),
          new Tally(one, 1),
          (known, next) -> new Tally(known.first(), known.count() + 1));
    }
    return List.copyOf(tallies.values());
  }

  private static Occurrence read(Row row) {
    return new Occurrence(
        row.getUUID("id").toString(),
        row.getString("type"),
        row.getOffsetDateTime("at").toInstant(),
        row.getString("account"),
        Severity.ofRank(row.getInteger("severity")),
        row.getString("group_key"),
        row.getString("thing"),
        Labels.read(row.getJsonObject("labels")),
        new Occurrence.Story(row.getString("title"), row.getString("text"), row.getString("link")));
  }

  private static @Nullable String[] texts(
      List<Tally> tallies, Function<Occurrence, @Nullable String> column) {
    return tallies.stream().map(t -> column.apply(t.first())).toArray(String[]::new);
  }
}
