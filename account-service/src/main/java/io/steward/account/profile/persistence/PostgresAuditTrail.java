package io.steward.account.profile.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.steward.account.profile.AccountState;
import io.steward.account.profile.AuditEntry;
import io.steward.account.profile.AuditTrail;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Page;
import io.steward.platform.problem.Problems;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the platform's audit table. */
@ApplicationScoped
class PostgresAuditTrail implements AuditTrail {
  // An account cannot change twice in one transaction, so the version orders what one instant made.
  private static final String SELECT =
      """
      select id, at, actor, action, before::text as before, after::text as after
      from audit_entry
      where subject_type = 'account' and subject_id = $1
        and ($2::bigint is null or (after->>'version')::bigint < $2)
      order by (after->>'version')::bigint desc limit $3
      """;

  private final Pool pool;
  private final ObjectMapper json;

  PostgresAuditTrail(Pool pool, ObjectMapper json) {
    this.pool = pool;
    this.json = json;
  }

  @Override
  public Uni<Page<AuditEntry>> of(String code, @Nullable String cursor, int limit) {
    Tuple values =
        Tuple.tuple().addString(code).addLong(versionBefore(cursor)).addInteger(limit + 1);
    return pool.preparedQuery(SELECT)
        .execute(values)
        .map(
            rows -> {
              List<AuditEntry> entries = new ArrayList<>();
              rows.forEach(row -> entries.add(read(row)));
              return Page.of(entries, limit, last -> Cursor.encode(last.after().version()));
            });
  }

  private static @Nullable Long versionBefore(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    String version = Cursor.decode(cursor, 1).getFirst();
    if (!version.matches("\\d{1,18}")) {
      throw Problems.invalid(
          "cursor", "is not a cursor of this list", "the value of \"next\" of the page before");
    }
    return Long.valueOf(version);
  }

  private AuditEntry read(Row row) {
    String before = row.getString("before");
    return new AuditEntry(
        row.getUUID("id"),
        row.getOffsetDateTime("at").toInstant(),
        row.getString("actor"),
        row.getString("action"),
        before == null ? null : state(before),
        state(row.getString("after")));
  }

  private AccountState state(String text) {
    try {
      return json.readValue(text, AccountState.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an audit entry holds no account", e);
    }
  }
}
