package io.steward.slamonitor.alert.oncall.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.alert.oncall.People;
import io.steward.slamonitor.alert.oncall.Person;
import io.steward.slamonitor.alert.persistence.Texts;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** People, each a row. */
@ApplicationScoped
class PostgresPeople implements People {
  @Override
  public Uni<List<Person>> all(SqlClient client) {
    return client
        .query("select * from alert_person order by name")
        .execute()
        .map(
            rows -> {
              List<Person> all = new ArrayList<>();
              rows.forEach(
                  row ->
                      all.add(
                          new Person(
                              row.getString("name"),
                              row.getString("address"),
                              Texts.quietHours(row.getJsonObject("quiet_hours")))));
              return all;
            });
  }

  @Override
  public Uni<Void> save(SqlConnection tx, Person person) {
    return tx.preparedQuery(
            "insert into alert_person (name, address, quiet_hours) values ($1, $2, $3)"
                + " on conflict (name) do update set address = excluded.address,"
                + " quiet_hours = excluded.quiet_hours")
        .execute(
            Tuple.tuple()
                .addString(person.name())
                .addString(person.address())
                .addJsonObject(Texts.column(person.quietHours())))
        .replaceWithVoid();
  }

  @Override
  public Uni<Boolean> delete(SqlConnection tx, String name) {
    return tx.preparedQuery("delete from alert_person where name = $1")
        .execute(Tuple.of(name))
        .map(rows -> rows.rowCount() > 0);
  }
}
