package io.steward.billing.credit.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.billing.credit.Credit;
import io.steward.billing.credit.CreditFilter;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

/** Finds credits. */
@ApplicationScoped
public class CreditSearch {
  private static final String PAGE =
      """
      select * from credit
      where ($1::text[] is null or account = any($1)) and ($2::text is null or account = $2)
        and ($3::text is null or order_ref = $3) and ($4::text is null or month = $4)
        and ($5::text is null or state = $5) and ($6::text is null or invoice = $6)
        and (breached_at, promise_id) < ($7, $8)
      order by breached_at desc, promise_id desc limit $9
      """;

  private final Pool pool;

  CreditSearch(Pool pool) {
    this.pool = pool;
  }

  /** Credits, latest breach first, after the given one. */
  public Uni<List<Credit>> page(
      CreditFilter filter, Instant afterBreach, String afterPromise, int limit) {
    Tuple values =
        Tuple.tuple()
            .addArrayOfString(filter.scope() == null ? null : filter.scope().toArray(String[]::new))
            .addString(filter.account())
            .addString(filter.order())
            .addString(filter.month())
            .addString(filter.state())
            .addString(filter.invoice())
            .addOffsetDateTime(afterBreach.atOffset(ZoneOffset.UTC))
            .addString(afterPromise)
            .addInteger(limit);
    return pool.preparedQuery(PAGE)
        .execute(values)
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(CreditRow::read).toList());
  }
}
