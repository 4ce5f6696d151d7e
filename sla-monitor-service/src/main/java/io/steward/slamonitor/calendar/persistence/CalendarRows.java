package io.steward.slamonitor.calendar.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.steward.slamonitor.calendar.CalendarDraft;
import io.steward.slamonitor.calendar.CalendarVersion;
import io.steward.slamonitor.calendar.FeedHealth;
import io.steward.slamonitor.calendar.Holiday;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Rows of calendars, read and written. */
@ApplicationScoped
class CalendarRows {
  private static final TypeReference<List<Holiday>> HOLIDAYS = new TypeReference<>() {};

  private final ObjectMapper json;

  CalendarRows(ObjectMapper json) {
    this.json = json;
  }

  CalendarVersion version(Row row) {
    try {
      return new CalendarVersion(
          json.readValue(row.getString("document"), CalendarDraft.class),
          row.getInteger("version"),
          json.readValue(row.getString("holidays"), HOLIDAYS),
          instant(row, "holds_from"),
          row.getString("made_by"));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  Tuple values(CalendarVersion version) {
    try {
      return Tuple.tuple()
          .addString(version.draft().id())
          .addInteger(version.number())
          .addOffsetDateTime(version.holdsFrom().atOffset(ZoneOffset.UTC))
          .addString(json.writeValueAsString(version.draft()))
          .addString(json.writeValueAsString(version.holidays()))
          .addString(version.madeBy());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static FeedHealth health(Row row) {
    return new FeedHealth(
        row.getBoolean("healthy"),
        instant(row, "since"),
        instant(row, "checked_at"),
        instant(row, "snapshot_at"),
        row.getString("reason"));
  }

  static Tuple values(String id, FeedHealth health) {
    return Tuple.tuple()
        .addString(id)
        .addBoolean(health.healthy())
        .addOffsetDateTime(health.since().atOffset(ZoneOffset.UTC))
        .addOffsetDateTime(health.checkedAt().atOffset(ZoneOffset.UTC))
        .addOffsetDateTime(health.snapshotAt().atOffset(ZoneOffset.UTC))
        .addString(health.reason());
  }

  private static Instant instant(Row row, String column) {
    return row.getOffsetDateTime(column).toInstant();
  }
}
