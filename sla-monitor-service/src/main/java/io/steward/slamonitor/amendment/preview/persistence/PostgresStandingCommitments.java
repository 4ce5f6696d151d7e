package io.steward.slamonitor.amendment.preview.persistence;

import io.smallrye.mutiny.Multi;
import io.steward.slamonitor.account.AccountTraits;
import io.steward.slamonitor.amendment.preview.StandingCommitment;
import io.steward.slamonitor.amendment.preview.StandingCommitments;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.policy.Traits;
import io.steward.slamonitor.promise.Commitment;
import io.steward.slamonitor.promise.Ends;
import io.steward.slamonitor.promise.Standing;
import io.steward.slamonitor.promise.Subject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Joins promises to their orders in one statement, read piece by piece. */
@ApplicationScoped
class PostgresStandingCommitments implements StandingCommitments {
  /** Rows that are read, and derived from, in one go of the event loop. */
  private static final int PIECE = 1000;

  private static final int TICKETS = 200;

  private static final String LOOKED_AT =
      """
      (p.standing in ('PENDING', 'OPEN', 'AT_RISK', 'PAUSED', 'BREACHED')
        or (p.standing in ('MET', 'MET_LATE') and p.fulfilled_at >= $1))
      """;

  private static final String ORDERS =
      """
      select p.account, p.order_ref, p.kind, p.standing, p.fulfilled_at, o.placed_at,
        case p.kind when 'REFUND' then o.refund_requested_at
          when 'RETURN_RECEIPT' then o.returned_at else o.placed_at end as start,
        case when p.policy = 'explicit' then p.due_at end as stated,
        o.channel, o.warehouse, o.priority
      from promise p join orders o using (account, order_ref)
      where p.subject = 'ORDER' and o.placed_at is not null and
      """
          + LOOKED_AT;

  private static final String TICKET_NUMBERS =
      "select distinct p.order_ref from promise p where p.subject = 'TICKET' and " + LOOKED_AT;

  @Override
  public Multi<StandingCommitment> ofOrders(
      SqlConnection tx, Instant since, Map<String, AccountTraits> accounts) {
    return rows(tx, ORDERS, since)
        .map(row -> commitment(row, accounts.getOrDefault(account(row), AccountTraits.UNKNOWN)));
  }

  @Override
  public Multi<List<String>> tickets(SqlConnection tx, Instant since) {
    return tx.preparedQuery(TICKET_NUMBERS)
        .execute(Tuple.of(since.atOffset(ZoneOffset.UTC)))
        .onItem()
        .transformToMulti(rows -> Multi.createFrom().iterable(rows))
        .map(row -> row.getString(0))
        .group()
        .intoLists()
        .of(TICKETS);
  }

  private static Multi<Row> rows(SqlConnection tx, String sql, Instant since) {
    return tx.prepare(sql)
        .onItem()
        .transformToMulti(
            statement ->
                statement.createStream(PIECE, Tuple.of(since.atOffset(ZoneOffset.UTC))).toMulti());
  }

  private static StandingCommitment commitment(Row row, AccountTraits account) {
    Instant placedAt = Objects.requireNonNull(instant(row, "placed_at"));
    Instant start = instant(row, "start");
    Commitment commitment =
        new Commitment(
            new Subject(Subject.Type.ORDER, account(row), row.getString("order_ref")),
            PromiseKind.valueOf(row.getString("kind")),
            placedAt,
            start == null ? placedAt : start,
            new Traits(
                account(row),
                account.tier(placedAt),
                account.contract(placedAt),
                row.getString("channel"),
                row.getString("warehouse"),
                row.getString("priority")),
            instant(row, "stated"),
            Ends.of(instant(row, "fulfilled_at"), null));
    return new StandingCommitment(commitment, Standing.valueOf(row.getString("standing")));
  }

  private static String account(Row row) {
    return row.getString("account");
  }

  private static @Nullable Instant instant(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null ? null : time.toInstant();
  }
}
