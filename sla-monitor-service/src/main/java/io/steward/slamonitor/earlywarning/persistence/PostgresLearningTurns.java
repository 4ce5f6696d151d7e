package io.steward.slamonitor.earlywarning.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.earlywarning.LearningTurns;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The turn is a column of one row; whoever updates it first has it. */
@ApplicationScoped
class PostgresLearningTurns implements LearningTurns {
  // New reports are counted no further than is needed to decide.
  private static final String TAKE =
      """
      update forecast_progress set learning_until = $2
      where learning_until <= $1 and learned_at <= $3
        and (select count(*) from (
               select from order_event where received_at > forecast_progress.learned_at limit $4)
             as news) >= case when learned_at <= $5 then 1 else $4 end
      """;

  private static final String GIVE_BACK =
      """
      update forecast_progress
      set learning_until = '1970-01-01T00:00:00Z', learned_at = $1, note = $2
      """;

  private final Pool pool;

  PostgresLearningTurns(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Boolean> take(Occasion occasion, Instant now, Instant until) {
    return pool.preparedQuery(TAKE)
        .execute(
            Tuple.tuple()
                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC))
                .addOffsetDateTime(until.atOffset(ZoneOffset.UTC))
                .addOffsetDateTime(now.minus(occasion.atMostEvery()).atOffset(ZoneOffset.UTC))
                .addInteger(occasion.newReports())
                .addOffsetDateTime(now.minus(occasion.atLeastEvery()).atOffset(ZoneOffset.UTC)))
        .map(rows -> rows.rowCount() == 1);
  }

  @Override
  public Uni<Void> giveBack(SqlConnection tx, Instant now, @Nullable String note) {
    return tx.preparedQuery(GIVE_BACK)
        .execute(Tuple.of(now.atOffset(ZoneOffset.UTC), note))
        .replaceWithVoid();
  }

  @Override
  public Uni<Optional<String>> note() {
    return pool.query("select note from forecast_progress")
        .execute()
        .map(rows -> Optional.ofNullable(rows.iterator().next().getString(0)));
  }
}
