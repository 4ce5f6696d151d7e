package io.steward.slamonitor.responsibility.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.responsibility.ForceMajeure;
import io.steward.slamonitor.responsibility.ForceMajeures;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Events of force majeure, a row each; one that was taken back stays for the record. */
@ApplicationScoped
class PostgresForceMajeures implements ForceMajeures {
  private static final String SELECT = "select * from force_majeure where withdrawn_at is null";

  @Override
  public Uni<List<ForceMajeure>> all(SqlClient client) {
    return client
        .query(SELECT + " order by starts_at desc, id")
        .execute()
        .map(
            rows -> {
              List<ForceMajeure> events = new ArrayList<>();
              rows.forEach(row -> events.add(read(row)));
              return events;
            });
  }

  @Override
  public Uni<Optional<ForceMajeure>> find(SqlClient client, UUID id) {
    return client
        .preparedQuery(SELECT + " and id = $1")
        .execute(Tuple.of(id))
        .map(
            rows ->
                !rows.iterator().hasNext()
                    ? Optional.empty()
                    : Optional.of(read(rows.iterator().next())));
  }

  @Override
  public Uni<Void> add(SqlConnection tx, ForceMajeure event) {
    return tx.preparedQuery("insert into force_majeure values ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
        .execute(
            Tuple.tuple()
                .addUUID(event.id())
                .addString(event.region())
                .addString(event.warehouse())
                .addString(event.carrier())
                .addOffsetDateTime(event.startsAt().atOffset(ZoneOffset.UTC))
                .addOffsetDateTime(event.endsAt().atOffset(ZoneOffset.UTC))
                .addString(event.reason())
                .addString(event.declaredBy())
                .addOffsetDateTime(event.declaredAt().atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> withdraw(SqlConnection tx, UUID id, Instant at) {
    return tx.preparedQuery("update force_majeure set withdrawn_at = $2 where id = $1")
        .execute(Tuple.of(id, at.atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }

  private static ForceMajeure read(Row row) {
    return new ForceMajeure(
        row.getUUID("id"),
        row.getString("region"),
        row.getString("warehouse"),
        row.getString("carrier"),
        row.getOffsetDateTime("starts_at").toInstant(),
        row.getOffsetDateTime("ends_at").toInstant(),
        row.getString("reason"),
        row.getString("declared_by"),
        row.getOffsetDateTime("declared_at").toInstant());
  }
}
