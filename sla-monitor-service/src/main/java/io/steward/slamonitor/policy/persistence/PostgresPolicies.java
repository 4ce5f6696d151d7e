package io.steward.slamonitor.policy.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.calendar.CalendarBook;
import io.steward.slamonitor.calendar.Calendars;
import io.steward.slamonitor.policy.Policies;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.policy.RecordedPolicy;
import io.steward.slamonitor.revision.Remembered;
import io.steward.slamonitor.revision.Revisions;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Policies, one row for each version. */
@ApplicationScoped
class PostgresPolicies implements Policies {
  private static final String SELECT =
      """
      select version, holds_from, document::text as document, made_at, made_by,
        (select array_agg(distinct c.id) from calendar_version c) as calendars
      from policy_version order by id, version desc
      """;

  private static final String AMENDED =
      "select coalesce(array_agg(distinct holds_from), '{}') from amendment";

  private static final String ADD =
      """
      insert into policy_version (id, version, holds_from, document, made_at, made_by)
      values ($1, $2, $3, $4::text::json, $5, $6) on conflict do nothing
      """;

  private final PolicyRows rows;
  private final Calendars calendars;
  private final Remembered<PolicyBook> book;

  PostgresPolicies(PolicyRows rows, Calendars calendars, Revisions revisions) {
    this.rows = rows;
    this.calendars = calendars;
    this.book = new Remembered<>(revisions, Calendars.REVISION, this::load);
  }

  @Override
  public Uni<PolicyBook> book(SqlConnection tx) {
    return book.get(tx);
  }

  @Override
  public Uni<List<RecordedPolicy>> recorded(SqlClient client) {
    return client.preparedQuery(SELECT).execute().map(this::policies);
  }

  @Override
  public Uni<Boolean> add(SqlConnection tx, RecordedPolicy version) {
    return tx.preparedQuery(ADD).execute(rows.values(version)).map(done -> done.rowCount() == 1);
  }

  private Uni<PolicyBook> load(SqlConnection tx) {
    return Uni.combine()
        .all()
        .unis(recorded(tx), calendars.book(tx), amended(tx))
        .asTuple()
        .map(found -> book(found.getItem1(), found.getItem2()).amendedAt(found.getItem3()));
  }

  private static Uni<List<Instant>> amended(SqlConnection tx) {
    return tx.preparedQuery(AMENDED)
        .execute()
        .map(
            rows ->
                Arrays.stream(rows.iterator().next().getArrayOfOffsetDateTimes(0))
                    .map(OffsetDateTime::toInstant)
                    .toList());
  }

  private static PolicyBook book(List<RecordedPolicy> policies, CalendarBook calendars) {
    return PolicyBook.of(policies.stream().map(RecordedPolicy::terms).toList(), calendars);
  }

  private List<RecordedPolicy> policies(RowSet<Row> found) {
    List<RecordedPolicy> policies = new ArrayList<>();
    Set<String> known = new HashSet<>();
    found.forEach(
        row -> {
          known.addAll(Arrays.asList(row.getArrayOfStrings("calendars")));
          policies.add(rows.policy(row, known));
        });
    return policies;
  }
}
