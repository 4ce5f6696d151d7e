package io.steward.billing.invoice.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.steward.billing.invoice.BillingRun;
import io.steward.billing.persistence.JsonRows;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Billing runs in PostgreSQL. */
@ApplicationScoped
public class RunTable {
  private static final String FINISH =
      """
      update billing_run set finished_at = $2, accounts = $3, invoices_issued = $4,
        already_invoiced = $5, nothing_to_bill = $6, failed = $7::text::jsonb
      where id = $1
      """;

  private static final String COLUMNS =
      """
      select id, month, requested_by, started_at, finished_at, accounts, invoices_issued,
        already_invoiced, nothing_to_bill, failed::text as failed
      from billing_run
      """;

  private final Pool pool;
  private final JsonRows rows;
  private final ObjectMapper json;

  RunTable(Pool pool, JsonRows rows, ObjectMapper json) {
    this.pool = pool;
    this.rows = rows;
    this.json = json;
  }

  /** The accounts with a contract in force by the given day. */
  public Uni<List<String>> accounts(LocalDate until) {
    return pool.preparedQuery(
            "select distinct account from contract where effective_from <= $1 order by account")
        .execute(Tuple.of(until))
        .map(
            found ->
                StreamSupport.stream(found.spliterator(), false)
                    .map(row -> row.getString("account"))
                    .toList());
  }

  /** Notes that a run begins. */
  public Uni<Void> start(BillingRun run) {
    return pool.preparedQuery(
            "insert into billing_run (id, month, requested_by, started_at) values ($1, $2, $3, $4)")
        .execute(
            Tuple.of(
                run.id(), run.month(), run.requestedBy(), run.startedAt().atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }

  /** Notes what came of a run. */
  public Uni<Void> finish(BillingRun run) {
    Instant finished = run.finishedAt() == null ? run.startedAt() : run.finishedAt();
    return pool.preparedQuery(FINISH)
        .execute(
            Tuple.from(
                List.of(
                    run.id(),
                    finished.atOffset(ZoneOffset.UTC),
                    run.accounts(),
                    run.invoicesIssued(),
                    run.alreadyInvoiced(),
                    run.nothingToBill(),
                    rows.of(run.failed()))))
        .replaceWithVoid();
  }

  /** The run of an id. */
  public Uni<Optional<BillingRun>> find(UUID id) {
    return pool.preparedQuery(COLUMNS + "where id = $1")
        .execute(Tuple.of(id))
        .map(found -> StreamSupport.stream(found.spliterator(), false).map(this::run).findFirst());
  }

  /** Runs, latest first, after the given one; their ids grow with time. */
  public Uni<List<BillingRun>> page(@Nullable UUID after, int limit) {
    return pool.preparedQuery(
            COLUMNS + "where $1::uuid is null or id < $1 order by id desc limit $2")
        .execute(Tuple.of(after, limit))
        .map(found -> StreamSupport.stream(found.spliterator(), false).map(this::run).toList());
  }

  private BillingRun run(Row row) {
    OffsetDateTime finished = row.getOffsetDateTime("finished_at");
    return new BillingRun(
        row.getUUID("id"),
        row.getString("month"),
        row.getString("requested_by"),
        row.getOffsetDateTime("started_at").toInstant(),
        finished == null ? null : finished.toInstant(),
        row.getInteger("accounts"),
        row.getInteger("invoices_issued"),
        row.getInteger("already_invoiced"),
        row.getInteger("nothing_to_bill"),
        failures(row.getString("failed")));
  }

  private List<BillingRun.Failure> failures(String stored) {
    try {
      return List.of(json.readValue(stored, BillingRun.Failure[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored failures cannot be read", e);
    }
  }
}
