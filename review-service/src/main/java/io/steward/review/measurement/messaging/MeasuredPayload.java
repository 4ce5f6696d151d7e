package io.steward.review.measurement.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.steward.platform.event.MalformedEventException;
import io.steward.review.measurement.Measurement;
import io.steward.review.measurement.Observation;
import io.steward.review.measurement.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The members of {@code *.measured.v1} that we need; all others are ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record MeasuredPayload(
    @Nullable String account,
    @Nullable LocalDate day,
    @Nullable Long revision,
    @Nullable List<Line> rows,
    @Nullable Map<String, String> targets) {

  /** One row as it travels: exact numbers as text. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Line(
      @Nullable String measure,
      @Nullable Map<String, String> dimensions,
      @Nullable String numerator,
      @Nullable String denominator,
      @Nullable String unit) {
    // No exponents: "1e999999999" would be a short text and an endless number.
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,12})?");

    Observation toObservation() {
      return new Observation(
          required("measure", measure),
          known(dimensions),
          decimal("numerator", required("numerator", numerator)),
          denominator == null ? null : decimal("denominator", denominator),
          required("unit", unit));
    }

    private static Map<String, String> known(@Nullable Map<String, String> dimensions) {
      Map<String, String> known = new TreeMap<>(dimensions == null ? Map.of() : dimensions);
      known.values().removeIf(Objects::isNull);
      return known;
    }

    private static BigDecimal decimal(String member, String text) {
      if (!DECIMAL.matcher(text).matches()) {
        throw new MalformedEventException("member " + member + " is no decimal: " + text);
      }
      return new BigDecimal(text);
    }
  }

  /**
   * The measurement as the source stated it.
   *
   * @throws MalformedEventException when a member is missing or is no decimal
   */
  Measurement toMeasurement(Source source) {
    return new Measurement(
        source,
        required("account", account),
        required("day", day),
        required("revision", revision),
        required("rows", rows).stream().map(Line::toObservation).toList(),
        aims());
  }

  /** Not every source has targets. */
  private Map<String, BigDecimal> aims() {
    Map<String, BigDecimal> aims = new TreeMap<>();
    if (targets != null) {
      targets.forEach(
          (measure, target) ->
              aims.put(
                  measure,
                  Line.decimal("targets." + measure, required("targets." + measure, target))));
    }
    return aims;
  }

  private static <T> T required(String member, @Nullable T value) {
    if (value == null || value.equals("")) {
      throw new MalformedEventException("member " + member + " is missing");
    }
    return value;
  }
}
