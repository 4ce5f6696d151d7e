package io.steward.ticket.measure.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.ticket.measure.Figure;
import io.steward.ticket.measure.Measurement;
import io.steward.ticket.measure.Measurements;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts due days from the tickets. */
@ApplicationScoped
class PostgresMeasurements implements Measurements {
  // Deleting a day that somebody marks meanwhile makes that transaction wait, and mark it again.
  private static final String TAKE =
      """
      delete from due_measurement
      where (account, day) in (select account, day from due_measurement
                               order by account, day limit $1 for update skip locked)
      returning account, day
      """;

  private static final String COUNT =
      """
      with due as (
        select d.account, d.day, d.n,
               d.day::timestamp at time zone coalesce(a.time_zone, 'UTC') as since,
               (d.day + 1)::timestamp at time zone coalesce(a.time_zone, 'UTC') as until
        from unnest($1::text[], $2::date[]) with ordinality as d (account, day, n)
             left join account_copy a on a.code = d.account),
      revised as (select *, nextval('measurement_revision') as revision from due)
      select r.account, r.day, r.revision, f.measure, f.kind, f.numerator, f.denominator
      from revised r left join lateral (
        select 'tickets-opened.v1' as measure, t.kind, count(*) as numerator,
               null::bigint as denominator
        from ticket t
        where t.account = r.account and t.opened_at >= r.since and t.opened_at < r.until
        group by t.kind
        union all
        select m.measure, t.kind, count(*) filter (where m.counts or t.resolved_in_time),
               case when m.counts then null else count(*) end
        from ticket t cross join (values ('tickets-resolved.v1', true),
               ('tickets-resolved-in-time.v1', false)) as m (measure, counts)
        where t.account = r.account and t.resolved_at >= r.since and t.resolved_at < r.until
        group by m.measure, m.counts, t.kind) f on true
      order by r.n, f.measure, f.kind
      """;

  @Override
  public Uni<List<Measurement>> takeDue(SqlConnection tx, int most) {
    return tx.preparedQuery(TAKE).execute(Tuple.of(most)).chain(due -> count(tx, due));
  }

  private static Uni<List<Measurement>> count(SqlConnection tx, RowSet<Row> due) {
    if (due.size() == 0) {
      return Uni.createFrom().item(List.of());
    }
    List<String> accounts = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    for (Row row : due) {
      accounts.add(row.getString("account"));
      days.add(row.getLocalDate("day"));
    }
    return tx.preparedQuery(COUNT)
        .execute(Tuple.of(accounts.toArray(String[]::new), days.toArray(LocalDate[]::new)))
        .map(PostgresMeasurements::measurements);
  }

  private static List<Measurement> measurements(RowSet<Row> rows) {
    List<Measurement> all = new ArrayList<>();
    for (Row row : rows) {
      long revision = row.getLong("revision");
      if (all.isEmpty() || all.getLast().revision() != revision) {
        all.add(
            new Measurement(
                row.getString("account"), row.getLocalDate("day"), revision, new ArrayList<>()));
      }
      // A day without tickets is stated too: it may have had some before.
      if (row.getString("measure") != null) {
        all.getLast().figures().add(figure(row));
      }
    }
    return all;
  }

  private static Figure figure(Row row) {
    return new Figure(
        row.getString("measure"),
        row.getString("kind"),
        row.getLong("numerator"),
        row.getLong("denominator"));
  }
}
