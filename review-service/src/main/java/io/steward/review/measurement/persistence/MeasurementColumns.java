package io.steward.review.measurement.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.steward.review.measurement.Measurement;
import io.steward.review.measurement.Observation;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Measurements as arrays, one for each column. */
final class MeasurementColumns {
  private MeasurementColumns() {}

  private record Line(Measurement of, int number, Observation observation) {}

  /** What the measurements are about. */
  static Tuple matters(List<Measurement> measurements) {
    return Tuple.tuple()
        .addArrayOfString(measurements.stream().map(Measurement::account).toArray(String[]::new))
        .addArrayOfString(
            measurements.stream().map(one -> one.source().service()).toArray(String[]::new))
        .addArrayOfLocalDate(measurements.stream().map(Measurement::day).toArray(LocalDate[]::new));
  }

  /** Their rows, numbered within each measurement. */
  static Tuple lines(List<Measurement> measurements, ObjectMapper json) {
    List<Line> lines = numbered(measurements);
    return Tuple.from(
        List.of(
            texts(lines, line -> line.of.account()),
            texts(lines, line -> line.of.source().service()),
            lines.stream().map(line -> line.of.day()).toArray(LocalDate[]::new),
            lines.stream().map(Line::number).toArray(Integer[]::new),
            texts(lines, line -> line.observation.measure()),
            texts(lines, line -> text(json, line.observation.dimensions())),
            texts(lines, line -> text(line.observation.numerator())),
            texts(lines, line -> text(line.observation.denominator())),
            texts(lines, line -> line.observation.unit())));
  }

  /** What each of them aims at, as a JSON object. */
  static String[] targets(List<Measurement> measurements, ObjectMapper json) {
    return measurements.stream().map(one -> text(json, one.targets())).toArray(String[]::new);
  }

  private static String[] texts(List<Line> lines, Function<Line, @Nullable String> value) {
    return lines.stream().map(value).toArray(String[]::new);
  }

  private static List<Line> numbered(List<Measurement> measurements) {
    List<Line> lines = new ArrayList<>();
    for (Measurement measurement : measurements) {
      int number = 0;
      for (Observation observation : measurement.observations()) {
        lines.add(new Line(measurement, number++, observation));
      }
    }
    return lines;
  }

  private static String text(ObjectMapper json, Map<String, ?> map) {
    try {
      return json.writeValueAsString(map);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a map of texts or numbers has no JSON", e);
    }
  }

  private static @Nullable String text(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
