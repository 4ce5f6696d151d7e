package io.steward.slamonitor.responsibility.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.responsibility.Deciding;
import io.steward.slamonitor.responsibility.Evidence;
import io.steward.slamonitor.responsibility.ForceMajeure;
import io.steward.slamonitor.responsibility.Miss;
import io.steward.slamonitor.responsibility.Party;
import io.steward.slamonitor.responsibility.Responsibilities;
import io.steward.slamonitor.responsibility.Responsibility;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Misses, a row each; what people decided is read from the audit log. */
@ApplicationScoped
class PostgresResponsibilities implements Responsibilities {
  private static final String BY_KEY =
      """
      select r.* from unnest($1::text[], $2::text[], $3::text[]) as k (account, order_ref, kind)
      join responsibility r using (account, order_ref, kind)
      """;

  private static final String REMOVE =
      """
      delete from responsibility r
      using unnest($1::text[], $2::text[], $3::text[]) as k (account, order_ref, kind)
      where r.account = k.account and r.order_ref = k.order_ref and r.kind = k.kind
      """;

  private static final String HISTORY =
      """
      select at, actor, after ->> 'party' as party, after ->> 'reason' as reason from audit_entry
      where subject_type = $1 and subject_id = $2 order by at desc, id desc
      """;

  private final Pool pool;

  PostgresResponsibilities(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<List<Evidence>> evidence(SqlConnection tx, Collection<Miss> misses) {
    return tx.preparedQuery(EvidenceSql.SELECT)
        .execute(ResponsibilityColumns.keys(misses))
        .map(rows -> read(rows, EvidenceSql::read))
        .map(found -> found.stream().flatMap(Optional::stream).toList());
  }

  @Override
  public Uni<Map<Miss, Responsibility>> of(SqlConnection tx, Collection<Miss> misses) {
    return tx.preparedQuery(BY_KEY + " order by r.account, r.order_ref, r.kind for update of r")
        .execute(ResponsibilityColumns.keys(misses))
        .map(rows -> read(rows, ResponsibilityColumns::read))
        .map(
            found ->
                found.stream()
                    .collect(Collectors.toMap(Responsibility::miss, Function.identity())));
  }

  @Override
  public Uni<Optional<Responsibility>> find(SqlClient client, Miss miss) {
    return client
        .preparedQuery(BY_KEY)
        .execute(ResponsibilityColumns.keys(Set.of(miss)))
        .map(rows -> read(rows, ResponsibilityColumns::read).stream().findFirst());
  }

  @Override
  public Uni<Void> store(SqlConnection tx, List<Responsibility> responsibilities) {
    return responsibilities.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(ResponsibilityColumns.STORE)
            .execute(ResponsibilityColumns.of(responsibilities))
            .replaceWithVoid();
  }

  @Override
  public Uni<Void> remove(SqlConnection tx, Collection<Miss> misses) {
    return misses.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(REMOVE).execute(ResponsibilityColumns.keys(misses)).replaceWithVoid();
  }

  @Override
  public Uni<List<Miss>> undecidedWithin(SqlConnection tx, ForceMajeure event) {
    return tx.preparedQuery(ResponsibilitySql.UNDECIDED_WITHIN)
        .execute(
            Tuple.tuple()
                .addOffsetDateTime(event.startsAt().atOffset(ZoneOffset.UTC))
                .addString(event.region())
                .addString(event.warehouse())
                .addString(event.carrier())
                .addOffsetDateTime(event.endsAt().atOffset(ZoneOffset.UTC)))
        .map(rows -> read(rows, ResponsibilityColumns::miss));
  }

  @Override
  public Uni<Page<Responsibility>> page(Question question, int limit, @Nullable String cursor) {
    return pool.preparedQuery(ResponsibilitySql.PAGE)
        .execute(ResponsibilitySql.page(question, limit, cursor))
        .map(rows -> read(rows, ResponsibilityColumns::read))
        .map(rows -> Page.of(rows, limit, ResponsibilitySql::cursorAfter));
  }

  @Override
  public Uni<List<Count>> counts(Question question) {
    return pool.preparedQuery(ResponsibilitySql.COUNTS)
        .execute(ResponsibilitySql.asked(question))
        .map(
            rows ->
                read(
                    rows,
                    row ->
                        new Count(
                            Party.of(row.getString("party")).orElseThrow(),
                            row.getString("kind"),
                            row.getLong("misses"),
                            row.getLong("decided"))));
  }

  @Override
  public Uni<List<Step>> history(Miss miss) {
    return pool.preparedQuery(HISTORY)
        .execute(Tuple.of(Deciding.SUBJECT, miss.reference()))
        .map(
            rows ->
                read(
                    rows,
                    row ->
                        new Step(
                            row.getOffsetDateTime("at").toInstant(),
                            row.getString("actor"),
                            row.getString("party"),
                            row.getString("reason"))));
  }

  private static <T> List<T> read(RowSet<Row> rows, Function<Row, T> item) {
    List<T> items = new ArrayList<>(rows.size());
    rows.forEach(row -> items.add(item.apply(row)));
    return items;
  }
}
