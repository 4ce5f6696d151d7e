package io.steward.slamonitor.risk.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.platform.id.Ids;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.lock.AdvisoryLock;
import io.steward.slamonitor.risk.CurrentRisk;
import io.steward.slamonitor.risk.Finding;
import io.steward.slamonitor.risk.OrderAtStake;
import io.steward.slamonitor.risk.Risk;
import io.steward.slamonitor.risk.RiskKey;
import io.steward.slamonitor.risk.RiskKind;
import io.steward.slamonitor.risk.Risks;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Risks in two tables: what they are, and which orders they are about. */
@ApplicationScoped
class PostgresRisks implements Risks {
  private static final String TURN =
      "select pg_try_advisory_xact_lock(" + AdvisoryLock.RISKS.key() + ", $1)";

  private final Pool pool;

  PostgresRisks(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Boolean> takeTurn(SqlConnection tx, RiskKind kind) {
    return tx.preparedQuery(TURN)
        .execute(Tuple.of(kind.ordinal()))
        .map(rows -> rows.iterator().next().getBoolean(0));
  }

  @Override
  public Uni<List<CurrentRisk>> current(SqlConnection tx, RiskKind kind) {
    return tx.preparedQuery(RiskSql.HANDLED_MARKS)
        .execute(Tuple.of(kind.name()))
        .map(PostgresRisks::marks)
        .chain(
            marks ->
                tx.preparedQuery(RiskSql.CURRENT)
                    .execute(Tuple.of(kind.name()))
                    .map(rows -> items(rows, row -> current(row, marks))));
  }

  @Override
  public Uni<Risk> raise(SqlConnection tx, Finding finding, Instant now) {
    UUID id = Ids.next();
    RiskKey key = finding.key();
    Tuple values =
        Tuple.tuple()
            .addUUID(id)
            .addString(key.kind().name())
            .addString(key.account())
            .addString(key.place())
            .addOffsetDateTime(now.atOffset(ZoneOffset.UTC));
    return tx.preparedQuery(RiskSql.RAISE)
        .execute(RiskSql.content(values, finding))
        .call(() -> RiskMembers.write(tx, id, finding.orders(), now))
        .map(rows -> RiskRow.risk(rows.iterator().next()));
  }

  @Override
  public Uni<Void> change(SqlConnection tx, CurrentRisk risk, Finding finding, Instant now) {
    return tx.preparedQuery(RiskSql.CHANGE)
        .execute(RiskSql.content(Tuple.tuple().addUUID(risk.id()), finding))
        .chain(() -> RiskMembers.write(tx, risk.id(), finding.orders(), now));
  }

  @Override
  public Uni<Risk> clear(SqlConnection tx, CurrentRisk risk, Instant now) {
    return tx.preparedQuery("update risk set cleared_at = $2 where id = $1 returning *")
        .execute(Tuple.of(risk.id(), now.atOffset(ZoneOffset.UTC)))
        .call(() -> RiskMembers.write(tx, risk.id(), List.of(), now))
        .map(rows -> RiskRow.risk(rows.iterator().next()));
  }

  @Override
  public Uni<Optional<Risk>> acknowledge(SqlConnection tx, UUID id, Risk.Noted note) {
    return tx.preparedQuery(RiskSql.ACKNOWLEDGE)
        .execute(Tuple.of(id, note.by(), note.at().atOffset(ZoneOffset.UTC)))
        .map(PostgresRisks::first);
  }

  @Override
  public Uni<Optional<Risk>> handle(SqlConnection tx, UUID id, Risk.Noted note) {
    return tx.preparedQuery(RiskSql.HANDLE)
        .execute(Tuple.of(id, note.by(), note.at().atOffset(ZoneOffset.UTC), note.words()))
        .map(PostgresRisks::first);
  }

  @Override
  public Uni<Optional<Risk>> find(UUID id) {
    return pool.preparedQuery("select * from risk where id = $1")
        .execute(Tuple.of(id))
        .map(PostgresRisks::first);
  }

  @Override
  public Uni<Page<Risk>> list(Question question, int limit, @Nullable String cursor) {
    return pool.preparedQuery(RiskList.sql(question))
        .execute(RiskList.values(question, limit, cursor))
        .map(
            rows ->
                Page.of(
                    items(rows, RiskRow::risk),
                    limit,
                    last -> RiskList.cursorAfter(question.sort(), last)));
  }

  @Override
  public Uni<Page<Member>> orders(UUID id, int limit, @Nullable String cursor) {
    return pool.preparedQuery(RiskSql.MEMBERS)
        .execute(MemberCursor.addTo(Tuple.of(id), cursor).addInteger(limit + 1))
        .map(rows -> Page.of(items(rows, RiskRow::member), limit, MemberCursor::after));
  }

  @Override
  public Uni<List<Risk>> occurrences(RiskKey key) {
    return pool.preparedQuery(RiskSql.OCCURRENCES)
        .execute(Tuple.of(key.kind().name(), key.account(), key.place()))
        .map(rows -> items(rows, RiskRow::risk));
  }

  @Override
  public Uni<List<Count>> counts() {
    return pool.query(RiskSql.COUNTS).execute().map(rows -> items(rows, PostgresRisks::count));
  }

  private static Count count(Row row) {
    return new Count(
        RiskKind.valueOf(row.getString("kind")),
        row.getLong("risks"),
        row.getLong("order_count"),
        RiskRow.values(row));
  }

  private static Map<UUID, Set<OrderAtStake.Mark>> marks(RowSet<Row> rows) {
    Map<UUID, Set<OrderAtStake.Mark>> marks = new HashMap<>();
    for (Row row : rows) {
      marks
          .computeIfAbsent(row.getUUID("risk_id"), id -> new HashSet<>())
          .add(new OrderAtStake.Mark(StakeRow.key(row), StakeRow.time(row, "since")));
    }
    return marks;
  }

  private static CurrentRisk current(Row row, Map<UUID, Set<OrderAtStake.Mark>> marks) {
    UUID id = row.getUUID("id");
    return new CurrentRisk(
        id,
        RiskRow.key(row),
        row.getValue("handled_at") != null,
        StakeRow.time(row, "since"),
        row.getInteger("fingerprint"),
        marks.getOrDefault(id, Set.of()));
  }

  private static Optional<Risk> first(RowSet<Row> rows) {
    return items(rows, RiskRow::risk).stream().findFirst();
  }

  private static <T> List<T> items(RowSet<Row> rows, Function<Row, T> item) {
    List<T> items = new ArrayList<>(rows.size());
    rows.forEach(row -> items.add(item.apply(row)));
    return items;
  }
}
