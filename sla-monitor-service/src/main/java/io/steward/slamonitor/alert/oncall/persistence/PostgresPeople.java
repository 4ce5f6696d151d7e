package io.steward.slamonitor.alert.oncall.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.alert.AlertChannel;
import io.steward.slamonitor.alert.oncall.People;
import io.steward.slamonitor.alert.oncall.Person;
import io.steward.slamonitor.alert.persistence.ChannelColumns;
import io.steward.slamonitor.alert.persistence.Texts;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** People, each a row. */
@ApplicationScoped
class PostgresPeople implements People {
  private static final String ALL =
      """
      select p.*,
        array(select c.type from alert_person_channel c where c.person = p.name order by c.position)
          as channel_types,
        array(select c.target from alert_person_channel c where c.person = p.name
              order by c.position) as channel_targets
      from alert_person p order by p.name
      """;

  private static final String FORGET_CHANNELS =
      """
      delete from alert_person_channel where person = $1
        and (type, target) not in (select * from unnest($2::text[], $3::text[]))
      """;

  // A webhook without a secret keeps the one it has.
  private static final String SAVE_CHANNELS =
      """
      insert into alert_person_channel as c (person, position, type, target, secret)
      select $1, k.n, k.type, k.target, k.secret
      from unnest($2::text[], $3::text[], $4::text[]) with ordinality as k (type, target, secret, n)
      on conflict (person, type, target) do update
        set position = excluded.position, secret = coalesce(excluded.secret, c.secret)
      """;

  @Override
  public Uni<List<Person>> all(SqlClient client) {
    return client
        .query(ALL)
        .execute()
        .map(
            rows -> {
              List<Person> all = new ArrayList<>();
              rows.forEach(row -> all.add(person(row)));
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
        .chain(() -> tx.preparedQuery(FORGET_CHANNELS).execute(channels(person)))
        .chain(() -> tx.preparedQuery(SAVE_CHANNELS).execute(channelsWithSecrets(person)))
        .replaceWithVoid();
  }

  private static Tuple channels(Person person) {
    List<AlertChannel> channels = person.channels();
    return Tuple.tuple()
        .addString(person.name())
        .addArrayOfString(channels.stream().map(AlertChannel::type).toArray(String[]::new))
        .addArrayOfString(channels.stream().map(AlertChannel::target).toArray(String[]::new));
  }

  private static Tuple channelsWithSecrets(Person person) {
    return channels(person)
        .addArrayOfString(
            person.channels().stream()
                .map(c -> c instanceof AlertChannel.Webhook hook ? hook.secret() : null)
                .toArray(String[]::new));
  }

  private static Person person(Row row) {
    return new Person(
        row.getString("name"),
        row.getString("address"),
        ChannelColumns.read(row),
        Texts.quietHours(row.getJsonObject("quiet_hours")));
  }

  @Override
  public Uni<Boolean> delete(SqlConnection tx, String name) {
    return tx.preparedQuery("delete from alert_person where name = $1")
        .execute(Tuple.of(name))
        .map(rows -> rows.rowCount() > 0);
  }
}
