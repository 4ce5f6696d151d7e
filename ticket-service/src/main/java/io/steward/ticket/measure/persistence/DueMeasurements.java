package io.steward.ticket.measure.persistence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The days whose figures must be published anew. Marked in the transaction of the change, so that
 * no change is forgotten; the day is the account's local one, UTC while the account is unknown.
 */
@ApplicationScoped
public class DueMeasurements {
  // Sorted, so that two transactions that mark the same days wait for one another.
  private static final String MARK =
      """
      insert into due_measurement (account, day)
      select distinct m.account, (m.at at time zone coalesce(a.time_zone, 'UTC'))::date as day
      from unnest($1::text[], $2::timestamptz[]) as m (account, at)
           left join account_copy a on a.code = m.account
      order by 1, 2
      on conflict do nothing
      """;

  private static final String MARK_ONE =
      """
      insert into due_measurement (account, day)
      select m.account, cast(m.at at time zone coalesce(a.time_zone, 'UTC') as date)
      from (select cast(?1 as text) as account, cast(?2 as timestamptz) as at) m
           left join account_copy a on a.code = m.account
      on conflict do nothing
      """;

  /** Marks the days of the moments in the transaction of the connection. */
  public Uni<Void> mark(SqlConnection tx, List<Moment> moments) {
    if (moments.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    String[] accounts = moments.stream().map(Moment::account).toArray(String[]::new);
    OffsetDateTime[] times =
        moments.stream().map(m -> m.at().atOffset(ZoneOffset.UTC)).toArray(OffsetDateTime[]::new);
    return tx.preparedQuery(MARK).execute(Tuple.of(accounts, times)).replaceWithVoid();
  }

  /** Marks the days of the moments in the transaction of the session. */
  public Uni<Void> mark(Mutiny.Session session, List<Moment> moments) {
    return Multi.createFrom()
        .iterable(moments)
        .onItem()
        .transformToUniAndConcatenate(
            moment ->
                session
                    .createNativeQuery(MARK_ONE)
                    .setParameter(1, moment.account())
                    .setParameter(2, moment.at().atOffset(ZoneOffset.UTC))
                    .executeUpdate())
        .collect()
        .last()
        .replaceWithVoid();
  }
}
