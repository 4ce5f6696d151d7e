package io.steward.slamonitor.policy.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.steward.slamonitor.calendar.Complaints;
import io.steward.slamonitor.policy.PolicyDraft;
import io.steward.slamonitor.policy.PolicyReader;
import io.steward.slamonitor.policy.PolicyTerms;
import io.steward.slamonitor.policy.RecordedPolicy;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

/** Rows of policies, read and written. */
@ApplicationScoped
class PolicyRows {
  private final ObjectMapper json;

  PolicyRows(ObjectMapper json) {
    this.json = json;
  }

  /**
   * The version in a row.
   *
   * @param calendars the ids of all calendars
   */
  RecordedPolicy policy(Row row, Set<String> calendars) {
    return new RecordedPolicy(
        terms(row, calendars),
        row.getOffsetDateTime("made_at").toInstant(),
        row.getString("made_by"));
  }

  private PolicyTerms terms(Row row, Set<String> calendars) {
    Instant holdsFrom = row.getOffsetDateTime("holds_from").toInstant();
    Complaints complaints = new Complaints();
    PolicyTerms terms =
        new PolicyReader(complaints, calendars)
            .read(draft(row), row.getInteger("version"), holdsFrom);
    complaints.raise();
    return terms;
  }

  private PolicyDraft draft(Row row) {
    try {
      return json.readValue(row.getString("document"), PolicyDraft.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  Tuple values(RecordedPolicy policy) {
    PolicyTerms terms = policy.terms();
    try {
      return Tuple.tuple()
          .addString(terms.id())
          .addInteger(terms.version())
          .addOffsetDateTime(terms.holdsFrom().atOffset(ZoneOffset.UTC))
          .addString(json.writeValueAsString(PolicyDraft.of(terms)))
          .addOffsetDateTime(policy.madeAt().atOffset(ZoneOffset.UTC))
          .addString(policy.madeBy());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
