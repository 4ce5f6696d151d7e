package io.steward.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.steward.platform.id.Ids;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Writes changes to the audit log, in the transaction of the change. */
@ApplicationScoped
public class Audit {
  private static final String COLUMNS =
      "insert into audit_entry (id, actor, action, subject_type, subject_id, before, after) values ";

  private final ObjectMapper json;

  Audit(ObjectMapper json) {
    this.json = json;
  }

  /** Records the change in the transaction of the connection. */
  public Uni<Void> record(SqlConnection tx, Change change) {
    Tuple values =
        Tuple.tuple()
            .addUUID(Ids.next())
            .addString(change.actor())
            .addString(change.action())
            .addString(change.subjectType())
            .addString(change.subjectId())
            .addString(write(change.before()))
            .addString(write(change.after()));
    return tx.preparedQuery(COLUMNS + "($1, $2, $3, $4, $5, $6::text::jsonb, $7::text::jsonb)")
        .execute(values)
        .replaceWithVoid();
  }

  /** Records the change in the transaction of the session. */
  public Uni<Void> record(Mutiny.Session session, Change change) {
    return session
        .createNativeQuery(
            COLUMNS
                + "(?1, ?2, ?3, ?4, ?5, cast(nullif(cast(?6 as text), '') as jsonb), cast(nullif(cast(?7 as text), '') as jsonb))")
        .setParameter(1, Ids.next())
        .setParameter(2, change.actor())
        .setParameter(3, change.action())
        .setParameter(4, change.subjectType())
        .setParameter(5, change.subjectId())
        .setParameter(6, orEmpty(write(change.before())))
        .setParameter(7, orEmpty(write(change.after())))
        .executeUpdate()
        .replaceWithVoid();
  }

  private @Nullable String write(@Nullable Object state) {
    try {
      return state == null ? null : json.writeValueAsString(state);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("an audited state cannot be written as JSON", e);
    }
  }

  // Hibernate cannot bind an untyped null in a native query.
  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
