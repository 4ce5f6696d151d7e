package io.steward.slamonitor.alert.mute.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.alert.mute.Inhibition;
import io.steward.slamonitor.alert.mute.Inhibitions;
import io.steward.slamonitor.alert.persistence.Texts;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Inhibitions, each a row. */
@ApplicationScoped
class PostgresInhibitions implements Inhibitions {
  @Override
  public Uni<List<Inhibition>> all(SqlClient client) {
    return client
        .query("select * from alert_inhibition order by name, id")
        .execute()
        .map(
            rows -> {
              List<Inhibition> all = new ArrayList<>();
              rows.forEach(
                  row ->
                      all.add(
                          new Inhibition(
                              row.getUUID("id"),
                              row.getString("name"),
                              Texts.matchers(row.getArrayOfStrings("source")),
                              Texts.matchers(row.getArrayOfStrings("target")),
                              List.of(row.getArrayOfStrings("equal")))));
              return all;
            });
  }

  @Override
  public Uni<Void> add(SqlConnection tx, Inhibition inhibition) {
    return tx.preparedQuery(
            "insert into alert_inhibition (id, name, source, target, equal)"
                + " values ($1, $2, $3, $4, $5)")
        .execute(
            Tuple.tuple()
                .addUUID(inhibition.id())
                .addString(inhibition.name())
                .addArrayOfString(Texts.column(inhibition.source()))
                .addArrayOfString(Texts.column(inhibition.target()))
                .addArrayOfString(inhibition.equal().toArray(String[]::new)))
        .replaceWithVoid();
  }

  @Override
  public Uni<Boolean> delete(SqlConnection tx, UUID id) {
    return tx.preparedQuery("delete from alert_inhibition where id = $1")
        .execute(Tuple.of(id))
        .map(rows -> rows.rowCount() > 0);
  }
}
