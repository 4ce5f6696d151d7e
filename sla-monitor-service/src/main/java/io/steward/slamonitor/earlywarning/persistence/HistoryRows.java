package io.steward.slamonitor.earlywarning.persistence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.earlywarning.Dimension;
import io.steward.slamonitor.earlywarning.Generation;
import io.steward.slamonitor.earlywarning.Histories;
import io.steward.slamonitor.earlywarning.HistoryKey;
import io.steward.slamonitor.earlywarning.OrderStory;
import io.steward.slamonitor.earlywarning.Past;
import io.steward.slamonitor.earlywarning.Stage;
import io.steward.slamonitor.earlywarning.Tally;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Histories, one row for each key. */
@ApplicationScoped
class HistoryRows {
  private static final int ROWS = 2000;

  // The nine sums travel as nine columns: unnest would flatten an array of arrays.
  private static final String INSERT =
      """
      insert into forecast_history (generation, stage, dimension, name, sums)
      select $1, stage, dimension, name, array[a, b, c, d, e, f, g, h, i]
      from unnest($2::text[], $3::text[], $4::text[], $5::float8[], $6::float8[], $7::float8[],
                  $8::float8[], $9::float8[], $10::float8[], $11::float8[], $12::float8[], $13::float8[])
           as t (stage, dimension, name, a, b, c, d, e, f, g, h, i)
      """;

  private static final String SELECT =
      """
      select h.* from forecast_history h
      join unnest($2::text[], $3::text[], $4::text[]) as k (stage, dimension, name)
        using (stage, dimension, name)
      where h.generation = $1
      """;

  private static final int SUMS = 9;

  /** Stores all histories of a generation. */
  Uni<Void> store(SqlConnection tx, long generation, Histories histories) {
    List<Map.Entry<HistoryKey, Tally>> all = new ArrayList<>(histories.tallies().entrySet());
    List<List<Map.Entry<HistoryKey, Tally>>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += ROWS) {
      parts.add(all.subList(from, Math.min(all.size(), from + ROWS)));
    }
    return Multi.createFrom()
        .iterable(parts)
        .onItem()
        .transformToUniAndConcatenate(
            part -> tx.preparedQuery(INSERT).execute(columns(generation, part)))
        .collect()
        .last()
        .replaceWithVoid();
  }

  /** Forgets the histories of earlier generations. */
  Uni<Void> forgetBefore(SqlConnection tx, long generation) {
    return tx.preparedQuery("delete from forecast_history where generation < $1")
        .execute(Tuple.of(generation))
        .replaceWithVoid();
  }

  /** The histories that these orders ask for. */
  Uni<Histories> load(SqlConnection tx, Generation generation, Collection<OrderStory> orders) {
    List<HistoryKey> keys = orders.stream().flatMap(Past::keys).distinct().toList();
    Instant reference = generation.models().getFirst().learnedUntil();
    return tx.preparedQuery(SELECT)
        .execute(
            Tuple.of(
                generation.number(),
                texts(keys, k -> k.stage().name()),
                texts(keys, k -> k.dimension().name()),
                texts(keys, HistoryKey::name)))
        .map(
            rows -> {
              Map<HistoryKey, Tally> tallies = new HashMap<>();
              rows.forEach(row -> tallies.put(key(row), tally(row)));
              return new Histories(reference, tallies);
            });
  }

  private static Tuple columns(long generation, List<Map.Entry<HistoryKey, Tally>> part) {
    List<HistoryKey> keys = part.stream().map(Map.Entry::getKey).toList();
    List<double[]> sums = part.stream().map(entry -> entry.getValue().sums()).toList();
    Tuple columns =
        Tuple.tuple()
            .addLong(generation)
            .addArrayOfString(texts(keys, k -> k.stage().name()))
            .addArrayOfString(texts(keys, k -> k.dimension().name()))
            .addArrayOfString(texts(keys, HistoryKey::name));
    for (int i = 0; i < SUMS; i++) {
      int sum = i;
      columns.addArrayOfDouble(sums.stream().map(s -> s[sum]).toArray(Double[]::new));
    }
    return columns;
  }

  private static String[] texts(List<HistoryKey> keys, Function<HistoryKey, String> text) {
    return keys.stream().map(text).toArray(String[]::new);
  }

  private static HistoryKey key(Row row) {
    return new HistoryKey(
        Stage.valueOf(row.getString("stage")),
        Dimension.valueOf(row.getString("dimension")),
        row.getString("name"));
  }

  private static Tally tally(Row row) {
    Double[] sums = row.getArrayOfDoubles("sums");
    double[] values = new double[sums.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = sums[i];
    }
    return Tally.of(values);
  }
}
