package io.steward.slamonitor.earlywarning.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.earlywarning.Forecast;
import io.steward.slamonitor.earlywarning.Forecasts;
import io.steward.slamonitor.earlywarning.OrderStory;
import io.steward.slamonitor.policy.PromiseKind;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Forecasts, one row for each promise; the mark of what was told survives later forecasts. */
@ApplicationScoped
class PostgresForecasts implements Forecasts {
  private static final String STORE =
      """
      insert into breach_forecast (account, order_ref, kind, probability, reasons, model_version,
        at, due_at, open, raised_at)
      select account, order_ref, kind, probability, reasons::jsonb, $6, $7::timestamptz, due_at, true,
        case when tell then $7::timestamptz end
      from unnest($1::text[], $2::text[], $3::text[], $4::float8[], $5::text[], $8::timestamptz[],
                  $9::boolean[])
        as f (account, order_ref, kind, probability, reasons, due_at, tell)
      order by account, order_ref, kind
      on conflict (account, order_ref, kind) do update set
        probability = excluded.probability, reasons = excluded.reasons,
        model_version = excluded.model_version, at = excluded.at, due_at = excluded.due_at,
        open = true, raised_at = coalesce(breach_forecast.raised_at, excluded.raised_at)
      returning account, order_ref, kind, raised_at = $7::timestamptz as told
      """;

  private static final String CLOSE =
      """
      update breach_forecast f set open = false
      from unnest($1::text[], $2::text[], $3::text[]) as e (account, order_ref, kind)
      where (f.account, f.order_ref, f.kind) = (e.account, e.order_ref, e.kind) and f.open
      """;

  private final ReasonsJson reasons;

  PostgresForecasts(ReasonsJson reasons) {
    this.reasons = reasons;
  }

  @Override
  public Uni<List<Forecast>> store(
      SqlConnection tx,
      List<Forecast> forecasts,
      long generation,
      Map<PromiseKind, Double> tellFrom) {
    if (forecasts.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    Tuple columns =
        Tuple.tuple()
            .addArrayOfString(texts(forecasts, f -> f.order().account()))
            .addArrayOfString(texts(forecasts, f -> f.order().order()))
            .addArrayOfString(texts(forecasts, f -> f.kind().name()))
            .addArrayOfDouble(forecasts.stream().map(Forecast::probability).toArray(Double[]::new))
            .addArrayOfString(texts(forecasts, f -> reasons.write(f.reasons())))
            .addLong(generation)
            .addOffsetDateTime(forecasts.getFirst().at().atOffset(ZoneOffset.UTC))
            .addArrayOfOffsetDateTime(
                forecasts.stream()
                    .map(f -> f.dueAt().atOffset(ZoneOffset.UTC))
                    .toArray(OffsetDateTime[]::new))
            .addArrayOfBoolean(
                forecasts.stream().map(f -> isToTell(f, tellFrom)).toArray(Boolean[]::new));
    return tx.preparedQuery(STORE).execute(columns).map(rows -> told(forecasts, rows));
  }

  @Override
  public Uni<Void> close(SqlConnection tx, Collection<OrderStory> orders, Instant now) {
    record Ended(OrderStory order, PromiseKind kind) {}
    List<Ended> ended =
        orders.stream()
            .flatMap(
                order ->
                    Stream.of(PromiseKind.DISPATCH, PromiseKind.DELIVERY)
                        .filter(kind -> !order.isOpen(kind, now))
                        .map(kind -> new Ended(order, kind)))
            .toList();
    return tx.preparedQuery(CLOSE)
        .execute(
            Tuple.of(
                ended.stream().map(e -> e.order().account()).toArray(String[]::new),
                ended.stream().map(e -> e.order().order()).toArray(String[]::new),
                ended.stream().map(e -> e.kind().name()).toArray(String[]::new)))
        .replaceWithVoid();
  }

  private static boolean isToTell(Forecast forecast, Map<PromiseKind, Double> tellFrom) {
    Double threshold = tellFrom.get(forecast.kind());
    return threshold != null && forecast.probability() >= threshold;
  }

  private static List<Forecast> told(List<Forecast> forecasts, RowSet<Row> rows) {
    Set<String> told = new HashSet<>();
    rows.forEach(
        row -> {
          if (Boolean.TRUE.equals(row.getBoolean("told"))) {
            told.add(row.getString(0) + "/" + row.getString(1) + row.getString(2));
          }
        });
    return forecasts.stream().filter(f -> told.contains(f.order() + f.kind().name())).toList();
  }

  private static String[] texts(List<Forecast> forecasts, Function<Forecast, String> text) {
    return forecasts.stream().map(text).toArray(String[]::new);
  }
}
