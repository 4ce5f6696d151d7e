package io.steward.slamonitor.earlywarning.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.steward.slamonitor.earlywarning.Calibration;
import io.steward.slamonitor.earlywarning.Feature;
import io.steward.slamonitor.earlywarning.ForecastModel;
import io.steward.slamonitor.earlywarning.Learner;
import io.steward.slamonitor.earlywarning.ModelSummary;
import io.steward.slamonitor.earlywarning.OperatingPoint;
import io.steward.slamonitor.earlywarning.Quality;
import io.steward.slamonitor.policy.PromiseKind;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A model as a row. */
@ApplicationScoped
class ModelColumns {
  static final String INSERT =
      """
      insert into forecast_model (generation, kind, scheme, trees, slope, shift, operating_point,
        quality, examples, learned_from, learned_until, trained_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
      """;

  private final Learner learner;
  private final ObjectMapper json;

  ModelColumns(Learner learner, ObjectMapper json) {
    this.learner = learner;
    this.json = json;
  }

  Tuple of(long generation, ForecastModel model, Instant trainedAt) {
    return Tuple.from(
        new Object[] {
          generation,
          model.kind().name(),
          Feature.SCHEME,
          Buffer.buffer(model.classifier().bytes()),
          model.calibration().slope(),
          model.calibration().offset(),
          model.operatingPoint() == null ? null : written(model.operatingPoint()),
          written(model.quality()),
          model.examples(),
          time(model.learnedFrom()),
          time(model.learnedUntil()),
          time(trainedAt)
        });
  }

  ForecastModel model(Row row) {
    return new ForecastModel(
        kind(row),
        learner.restore(row.get(Buffer.class, "trees").getBytes()),
        new Calibration(row.getDouble("slope"), row.getDouble("shift")),
        point(row),
        quality(row),
        row.getInteger("examples"),
        row.getOffsetDateTime("learned_from").toInstant(),
        row.getOffsetDateTime("learned_until").toInstant());
  }

  ModelSummary summary(Row row) {
    return new ModelSummary(
        row.getLong("generation"),
        kind(row),
        point(row),
        quality(row),
        row.getInteger("examples"),
        row.getOffsetDateTime("learned_from").toInstant(),
        row.getOffsetDateTime("learned_until").toInstant(),
        row.getOffsetDateTime("trained_at").toInstant());
  }

  static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static PromiseKind kind(Row row) {
    return PromiseKind.valueOf(row.getString("kind"));
  }

  private @Nullable OperatingPoint point(Row row) {
    JsonObject stored = row.getJsonObject("operating_point");
    return stored == null ? null : read(stored, OperatingPoint.class);
  }

  private Quality quality(Row row) {
    return read(Objects.requireNonNull(row.getJsonObject("quality")), Quality.class);
  }

  private JsonObject written(Object value) {
    try {
      return new JsonObject(json.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON", e);
    }
  }

  private <T> T read(JsonObject stored, Class<T> type) {
    try {
      return json.readValue(stored.encode(), type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored " + type.getSimpleName() + " cannot be read", e);
    }
  }
}
