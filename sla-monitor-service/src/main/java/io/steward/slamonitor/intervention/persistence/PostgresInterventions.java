package io.steward.slamonitor.intervention.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.intervention.EndangeredOrder;
import io.steward.slamonitor.intervention.Intervention;
import io.steward.slamonitor.intervention.Interventions;
import io.steward.slamonitor.intervention.Matter;
import io.steward.slamonitor.intervention.OrderCandidate;
import io.steward.slamonitor.intervention.Signal;
import io.steward.slamonitor.intervention.Step;
import io.steward.slamonitor.intervention.Stratum;
import io.steward.slamonitor.intervention.SupportRequest;
import io.steward.slamonitor.order.OrderKey;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Interventions in tables: themselves, their orders, steps and requests. */
@ApplicationScoped
class PostgresInterventions implements Interventions {
  private final Pool pool;

  PostgresInterventions(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Map<Matter, UUID>> gathering(
      SqlConnection tx, Collection<Matter> matters, Instant now) {
    List<Matter> distinct = matters.stream().distinct().toList();
    return takeTurn(tx, distinct.stream().map(Matter::toString))
        .chain(
            () ->
                tx.preparedQuery(InterventionSql.GATHERING)
                    .execute(
                        Tuple.of(
                            OrderColumns.texts(distinct, Matter::account),
                            OrderColumns.texts(distinct, Matter::kind),
                            OrderColumns.texts(distinct, Matter::place),
                            utc(now))))
        .map(
            rows ->
                rows.stream()
                    .collect(Collectors.toMap(InterventionRow::matter, row -> row.getUUID("id"))));
  }

  // Sorted, so that two batches do not wait crosswise.
  private static Uni<Void> takeTurn(SqlConnection tx, Stream<String> matters) {
    return run(
        tx,
        InterventionSql.MATTER_TURN,
        Tuple.of((Object) matters.sorted().toArray(String[]::new)));
  }

  @Override
  public Uni<Void> open(SqlConnection tx, Opening opening) {
    Matter matter = opening.matter();
    Tuple values =
        Tuple.tuple()
            .addUUID(opening.id())
            .addString(matter.account())
            .addString(matter.kind())
            .addString(matter.place())
            .addString(opening.title())
            .addString(opening.reason())
            .addString(opening.owner())
            .addUUID(opening.risk())
            .addString(opening.by())
            .addOffsetDateTime(utc(opening.at()))
            .addOffsetDateTime(utc(opening.gathersUntil()));
    return run(tx, InterventionSql.OPEN, values)
        .chain(
            () -> run(tx, InterventionSql.COPY_STEPS, Tuple.of(opening.id(), opening.playbook())));
  }

  @Override
  public Uni<Void> join(SqlConnection tx, Collection<Joining> joining, Instant now) {
    return joining.isEmpty()
        ? Uni.createFrom().voidItem()
        : run(tx, InterventionSql.JOIN, OrderColumns.joining(joining, now));
  }

  @Override
  public Uni<Void> joinOrdersOfRisk(SqlConnection tx, UUID id, UUID risk, Instant now) {
    return run(tx, InterventionSql.JOIN_OF_RISK, Tuple.of(id, risk, utc(now)))
        .chain(() -> due(tx, List.of(id)));
  }

  @Override
  public Uni<Optional<Intervention>> lock(SqlConnection tx, UUID id) {
    return run(tx, InterventionSql.LOCK, Tuple.of(id)).chain(() -> find(tx, id));
  }

  @Override
  public Uni<Void> take(SqlConnection tx, UUID id, String owner, Instant now) {
    return run(
        tx,
        "update intervention set state = 'taken', owner = $2, taken_at = coalesce(taken_at, $3)"
            + " where id = $1",
        Tuple.of(id, owner, utc(now)));
  }

  @Override
  public Uni<Void> handOver(SqlConnection tx, UUID id, String owner) {
    return run(
        tx,
        "update intervention set state = 'open', owner = $2, taken_at = null where id = $1",
        Tuple.of(id, owner));
  }

  @Override
  public Uni<Void> act(SqlConnection tx, UUID id, Instant now) {
    return run(tx, InterventionSql.ACT, Tuple.of(id, utc(now)))
        .chain(() -> run(tx, InterventionSql.ACT_FOR_ORDERS, Tuple.of(id, utc(now))));
  }

  @Override
  public Uni<Boolean> step(SqlConnection tx, UUID id, Step step) {
    Tuple values =
        Tuple.tuple()
            .addUUID(id)
            .addInteger(step.position())
            .addString(step.state().word())
            .addString(step.changedBy())
            .addOffsetDateTime(utc(step.changedAt()));
    return tx.preparedQuery(InterventionSql.STEP).execute(values).map(rows -> rows.rowCount() == 1);
  }

  @Override
  public Uni<Void> request(SqlConnection tx, UUID id, SupportRequest request) {
    Tuple values =
        Tuple.tuple()
            .addUUID(request.id())
            .addUUID(id)
            .addString(request.kind().word())
            .addString(request.state().word())
            .addOffsetDateTime(utc(request.dueAt()))
            .addString(request.words())
            .addString(request.askedBy())
            .addOffsetDateTime(utc(request.askedAt()))
            .addString(request.changedBy())
            .addOffsetDateTime(utc(request.changedAt()))
            .addString(request.answer());
    return run(tx, InterventionSql.REQUEST, values);
  }

  @Override
  public Uni<Void> close(SqlConnection tx, UUID id, Intervention.Closing closing) {
    Tuple values =
        Tuple.tuple()
            .addUUID(id)
            .addString(closing.outcome().word())
            .addString(closing.by())
            .addOffsetDateTime(utc(closing.at()))
            .addString(closing.words());
    return run(tx, InterventionSql.CLOSE, values);
  }

  @Override
  public Uni<List<UUID>> decide(SqlConnection tx, Collection<Signal.Decided> decided, Instant now) {
    return tx.preparedQuery(InterventionSql.DECIDE)
        .execute(OrderColumns.deciding(decided, now))
        .map(rows -> new TreeSet<>(items(rows, row -> row.getUUID(0))))
        .chain(
            touched ->
                touched.isEmpty()
                    ? Uni.createFrom().item(List.of())
                    : due(tx, touched).chain(() -> withoutUndecided(tx, touched)));
  }

  private static Uni<List<UUID>> withoutUndecided(SqlConnection tx, Collection<UUID> ids) {
    return tx.preparedQuery(InterventionSql.WITHOUT_UNDECIDED)
        .execute(Tuple.of(ids.toArray(UUID[]::new)))
        .map(rows -> items(rows, row -> row.getUUID(0)));
  }

  private static Uni<Void> due(SqlConnection tx, Collection<UUID> ids) {
    return run(tx, InterventionSql.DUE, Tuple.of(ids.toArray(UUID[]::new)));
  }

  @Override
  public Uni<List<UUID>> answering(SqlConnection tx, Collection<UUID> risks) {
    return tx.preparedQuery(InterventionSql.ANSWERING)
        .execute(Tuple.of(risks.toArray(UUID[]::new)))
        .map(rows -> items(rows, row -> row.getUUID(0)));
  }

  @Override
  public Uni<Void> remember(SqlConnection tx, Collection<Signal.AtRisk> signals) {
    return signals.isEmpty()
        ? Uni.createFrom().voidItem()
        : run(tx, InterventionSql.REMEMBER, OrderColumns.remembering(signals));
  }

  @Override
  public Uni<List<EndangeredOrder>> awaited(SqlConnection tx, Collection<OrderKey> orders) {
    List<OrderKey> keys = List.copyOf(orders);
    return tx.preparedQuery(InterventionSql.AWAITED)
        .execute(
            Tuple.of(
                OrderColumns.texts(keys, OrderKey::account),
                OrderColumns.texts(keys, OrderKey::order)))
        .map(rows -> items(rows, InterventionRow::order));
  }

  @Override
  public Uni<List<OrderCandidate>> candidates(
      SqlConnection tx, String account, List<String> orders) {
    return takeTurn(tx, Stream.of("by hand " + account))
        .chain(
            () ->
                tx.preparedQuery(InterventionSql.CANDIDATES)
                    .execute(Tuple.of(account, orders.toArray(String[]::new))))
        .map(rows -> items(rows, InterventionRow::candidate));
  }

  @Override
  public Uni<Optional<Intervention>> find(UUID id) {
    return pool.withConnection(connection -> find(connection, id));
  }

  @Override
  public Uni<Page<Intervention>> list(Question question, int limit, @Nullable String cursor) {
    return pool.preparedQuery(InterventionList.SQL)
        .execute(InterventionList.values(question, limit, cursor))
        .map(
            rows ->
                Page.of(
                    items(rows, InterventionRow::intervention),
                    limit,
                    InterventionList::cursorAfter));
  }

  @Override
  public Uni<List<Member>> orders(UUID id) {
    return read(InterventionSql.ORDERS, Tuple.of(id), InterventionRow::member);
  }

  @Override
  public Uni<List<Step>> steps(UUID id) {
    return read(InterventionSql.STEPS, Tuple.of(id), InterventionRow::step);
  }

  @Override
  public Uni<List<SupportRequest>> requests(UUID id) {
    return read(InterventionSql.REQUESTS, Tuple.of(id), InterventionRow::request);
  }

  @Override
  public Uni<List<Stratum>> strata(@Nullable String account, Instant from, Instant until) {
    Tuple values =
        Tuple.tuple().addString(account).addOffsetDateTime(utc(from)).addOffsetDateTime(utc(until));
    return read(InterventionSql.STRATA, values, InterventionRow::stratum);
  }

  private static Uni<Optional<Intervention>> find(SqlConnection connection, UUID id) {
    return connection
        .preparedQuery(InterventionSql.SELECT + " where i.id = $1")
        .execute(Tuple.of(id))
        .map(rows -> items(rows, InterventionRow::intervention).stream().findFirst());
  }

  private <T> Uni<List<T>> read(String sql, Tuple values, Function<Row, T> item) {
    return pool.preparedQuery(sql).execute(values).map(rows -> items(rows, item));
  }

  private static Uni<Void> run(SqlConnection tx, String sql, Tuple values) {
    return tx.preparedQuery(sql).execute(values).replaceWithVoid();
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant time) {
    return time == null ? null : time.atOffset(ZoneOffset.UTC);
  }

  private static <T> List<T> items(RowSet<Row> rows, Function<Row, T> item) {
    List<T> items = new ArrayList<>(rows.size());
    rows.forEach(row -> items.add(item.apply(row)));
    return items;
  }
}
