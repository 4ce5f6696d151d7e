package io.steward.slamonitor.alert.oncall.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.alert.oncall.Cover;
import io.steward.slamonitor.alert.oncall.Rotation;
import io.steward.slamonitor.alert.oncall.Rotations;
import io.steward.slamonitor.alert.persistence.Times;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Rotations with their covers, read in one statement. */
@ApplicationScoped
class PostgresRotations implements Rotations {
  private static final String SELECT =
      """
      select r.*, c.id as cover_id, c.person, c.starts_at, c.ends_at
      from alert_rotation r left join alert_cover c on c.rotation_id = r.id
      """;

  private static final String SAVE =
      """
      insert into alert_rotation (id, name, zone, every, handover_at, starts_on, people)
      values ($1, $2, $3, $4, $5, $6, $7)
      on conflict (id) do update set name = excluded.name, zone = excluded.zone,
        every = excluded.every, handover_at = excluded.handover_at,
        starts_on = excluded.starts_on, people = excluded.people
      """;

  @Override
  public Uni<List<Rotation>> all(SqlClient client) {
    return client
        .query(SELECT + " order by r.name, r.id, c.id")
        .execute()
        .map(PostgresRotations::readAll);
  }

  @Override
  public Uni<Optional<Rotation>> find(SqlClient client, UUID id) {
    return client
        .preparedQuery(SELECT + " where r.id = $1 order by c.id")
        .execute(Tuple.of(id))
        .map(rows -> readAll(rows).stream().findFirst());
  }

  @Override
  public Uni<Void> save(SqlConnection tx, Rotation rotation) {
    return tx.preparedQuery(SAVE)
        .execute(
            Tuple.tuple()
                .addUUID(rotation.id())
                .addString(rotation.name())
                .addString(rotation.zone().getId())
                .addString(rotation.every().name().toLowerCase(Locale.ROOT))
                .addLocalTime(rotation.handoverAt())
                .addLocalDate(rotation.startsOn())
                .addArrayOfString(rotation.people().toArray(String[]::new)))
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> delete(SqlConnection tx, UUID id) {
    return tx.preparedQuery("delete from alert_rotation where id = $1")
        .execute(Tuple.of(id))
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> addCover(SqlConnection tx, UUID rotation, Cover cover) {
    return tx.preparedQuery(
            "insert into alert_cover (id, rotation_id, person, starts_at, ends_at)"
                + " values ($1, $2, $3, $4, $5)")
        .execute(
            Tuple.of(
                cover.id(),
                rotation,
                cover.person(),
                Times.utc(cover.from()),
                Times.utc(cover.until())))
        .replaceWithVoid();
  }

  @Override
  public Uni<Boolean> removeCover(SqlConnection tx, UUID rotation, UUID cover) {
    return tx.preparedQuery("delete from alert_cover where rotation_id = $1 and id = $2")
        .execute(Tuple.of(rotation, cover))
        .map(rows -> rows.rowCount() > 0);
  }

  private static List<Rotation> readAll(RowSet<Row> rows) {
    List<Rotation> rotations = new ArrayList<>();
    for (Row row : rows) {
      if (rotations.isEmpty() || !rotations.getLast().id().equals(row.getUUID("id"))) {
        rotations.add(rotation(row));
      }
      if (row.getUUID("cover_id") != null) {
        rotations.getLast().covers().add(cover(row));
      }
    }
    return rotations;
  }

  private static Rotation rotation(Row row) {
    return new Rotation(
        row.getUUID("id"),
        row.getString("name"),
        ZoneId.of(row.getString("zone")),
        Rotation.Every.valueOf(row.getString("every").toUpperCase(Locale.ROOT)),
        row.getLocalTime("handover_at"),
        row.getLocalDate("starts_on"),
        List.of(row.getArrayOfStrings("people")),
        new ArrayList<>());
  }

  private static Cover cover(Row row) {
    return new Cover(
        row.getUUID("cover_id"),
        row.getString("person"),
        row.getOffsetDateTime("starts_at").toInstant(),
        row.getOffsetDateTime("ends_at").toInstant());
  }
}
