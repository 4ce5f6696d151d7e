package io.steward.ticket.measure.messaging;

import io.steward.ticket.measure.Figure;
import io.steward.ticket.measure.Measurement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A measurement on the wire; numbers as text, so that no reader rounds them. */
record MeasurementPayload(String account, LocalDate day, long revision, List<Line> rows) {

  /** One figure. */
  record Line(
      String measure,
      Map<String, String> dimensions,
      String numerator,
      @Nullable String denominator,
      String unit) {

    static Line of(Figure figure) {
      return new Line(
          figure.measure(),
          Map.of("kind", figure.kind()),
          Long.toString(figure.numerator()),
          figure.denominator() == null ? null : Long.toString(figure.denominator()),
          "tickets");
    }
  }

  static MeasurementPayload of(Measurement measurement) {
    return new MeasurementPayload(
        measurement.account(),
        measurement.day(),
        measurement.revision(),
        measurement.figures().stream().map(Line::of).toList());
  }
}
