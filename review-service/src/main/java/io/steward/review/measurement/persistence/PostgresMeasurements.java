package io.steward.review.measurement.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.steward.review.measurement.Measurement;
import io.steward.review.measurement.Measurement.Matter;
import io.steward.review.measurement.Measurements;
import io.steward.review.measurement.Source;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Replaces a batch of measurements with three statements. */
@ApplicationScoped
class PostgresMeasurements implements Measurements {
  // Sorted, so that two replicas lock in the same order.
  private static final String ANNOUNCE =
      """
      insert into day_statement as kept (account, source, day, revision, targets)
      select account, source, day, revision, targets::jsonb
      from unnest($1::text[], $2::text[], $3::date[], $4::bigint[], $5::text[])
           as told (account, source, day, revision, targets)
      order by account, source, day
      on conflict (account, source, day) do update
        set revision = excluded.revision, targets = excluded.targets
        where kept.revision < excluded.revision
      returning account, source, day
      """;

  // A statement of its own: its snapshot is taken with the locks of the first one held, so it
  // deletes the rows that another replica wrote until then.
  private static final String CLEAR =
      """
      delete from measurement m
      using unnest($1::text[], $2::text[], $3::date[]) as newer (account, source, day)
      where m.account = newer.account and m.source = newer.source and m.day = newer.day
      """;

  private static final String WRITE =
      """
      insert into measurement
        (account, source, day, line, measure, dimensions, numerator, denominator, unit)
      select account, source, day, line, measure, dimensions::jsonb, numerator::numeric,
             denominator::numeric, unit
      from unnest($1::text[], $2::text[], $3::date[], $4::int[], $5::text[], $6::text[],
                  $7::text[], $8::text[], $9::text[])
           as told (account, source, day, line, measure, dimensions, numerator, denominator, unit)
      """;

  private final Pool pool;
  private final ObjectMapper json;

  PostgresMeasurements(Pool pool, ObjectMapper json) {
    this.pool = pool;
    this.json = json;
  }

  @Override
  public Uni<Void> replace(List<Measurement> newest) {
    return pool.withTransaction(
        tx -> announce(tx, newest).chain(newer -> rewrite(tx, only(newest, newer))));
  }

  private Uni<Set<Matter>> announce(SqlConnection tx, List<Measurement> told) {
    Tuple columns =
        MeasurementColumns.matters(told)
            .addArrayOfLong(told.stream().map(Measurement::revision).toArray(Long[]::new))
            .addArrayOfString(MeasurementColumns.targets(told, json));
    return tx.preparedQuery(ANNOUNCE).execute(columns).map(PostgresMeasurements::matters);
  }

  private static Set<Matter> matters(RowSet<Row> rows) {
    Set<Matter> matters = new HashSet<>();
    for (Row row : rows) {
      Source source = Source.ofService(row.getString("source")).orElseThrow();
      matters.add(new Matter(source, row.getString("account"), row.getLocalDate("day")));
    }
    return matters;
  }

  private static List<Measurement> only(List<Measurement> told, Set<Matter> newer) {
    return told.stream().filter(one -> newer.contains(one.matter())).toList();
  }

  private Uni<Void> rewrite(SqlConnection tx, List<Measurement> newer) {
    if (newer.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return tx.preparedQuery(CLEAR)
        .execute(MeasurementColumns.matters(newer))
        .chain(() -> tx.preparedQuery(WRITE).execute(MeasurementColumns.lines(newer, json)))
        .replaceWithVoid();
  }
}
