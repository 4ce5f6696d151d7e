package io.steward.slamonitor.earlywarning.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.earlywarning.Feature;
import io.steward.slamonitor.earlywarning.ForecastModel;
import io.steward.slamonitor.earlywarning.Generation;
import io.steward.slamonitor.earlywarning.Generations;
import io.steward.slamonitor.earlywarning.Histories;
import io.steward.slamonitor.earlywarning.ModelSummary;
import io.steward.slamonitor.earlywarning.OrderStory;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Generations by number; models of another list of features are passed over. */
@ApplicationScoped
class PostgresGenerations implements Generations {
  private static final String NEWEST =
      "select max(generation) from forecast_model where scheme = " + Feature.SCHEME;

  private static final String SUMMARIES =
      "select * from forecast_model order by generation desc, kind desc limit $1";

  // One at a time: the turn to learn sees to it.
  private static final String NEXT = "select coalesce(max(generation), 0) + 1 from forecast_model";

  private final Pool pool;
  private final ModelColumns columns;
  private final HistoryRows histories;

  PostgresGenerations(Pool pool, ModelColumns columns, HistoryRows histories) {
    this.pool = pool;
    this.columns = columns;
    this.histories = histories;
  }

  @Override
  public Uni<Optional<Long>> newest() {
    return pool.query(NEWEST)
        .execute()
        .map(rows -> Optional.ofNullable(rows.iterator().next().getLong(0)));
  }

  @Override
  public Uni<Generation> load(long number) {
    return pool.preparedQuery("select * from forecast_model where generation = $1")
        .execute(Tuple.of(number))
        .map(
            rows -> {
              List<ForecastModel> models = new ArrayList<>();
              Instant trainedAt = Instant.EPOCH;
              for (Row row : rows) {
                models.add(columns.model(row));
                trainedAt = row.getOffsetDateTime("trained_at").toInstant();
              }
              return new Generation(number, models, trainedAt);
            });
  }

  @Override
  public Uni<Long> store(SqlConnection tx, Generation generation, Histories learned) {
    return tx.query(NEXT)
        .execute()
        .map(rows -> rows.iterator().next().getLong(0))
        .call(number -> insert(tx, number, generation))
        .call(number -> histories.store(tx, number, learned))
        .call(number -> histories.forgetBefore(tx, number - 1));
  }

  @Override
  public Uni<Histories> histories(
      SqlConnection tx, Generation generation, Collection<OrderStory> orders) {
    return histories.load(tx, generation, orders);
  }

  @Override
  public Uni<List<ModelSummary>> summaries(int limit) {
    return pool.preparedQuery(SUMMARIES)
        .execute(Tuple.of(limit))
        .map(
            rows -> {
              List<ModelSummary> summaries = new ArrayList<>();
              rows.forEach(row -> summaries.add(columns.summary(row)));
              return summaries;
            });
  }

  private Uni<Void> insert(SqlConnection tx, long number, Generation generation) {
    List<Tuple> rows =
        generation.models().stream()
            .map(model -> columns.of(number, model, generation.trainedAt()))
            .toList();
    return tx.preparedQuery(ModelColumns.INSERT).executeBatch(rows).replaceWithVoid();
  }
}
