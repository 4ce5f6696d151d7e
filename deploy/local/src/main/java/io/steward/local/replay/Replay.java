package io.steward.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.steward.local.client.OrderIntake;
import io.steward.local.client.OrderIntake.Receipt;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Sends a file line by line in its own order, in batches that never hold back an event in time. */
final class Replay {

  private static final int BATCH = 1_000;

  private final OrderIntake intake;
  private final TimeShift shift;
  private final Pace pace;
  private final Consumer<Receipt> progress;
  private final List<String> batch = new ArrayList<>();
  private Receipt total = Receipt.nothing();

  private Replay(OrderIntake intake, TimeShift shift, Pace pace, Consumer<Receipt> progress) {
    this.intake = intake;
    this.shift = shift;
    this.pace = pace;
    this.progress = progress;
  }

  /** A replay as it was asked for, beginning now. */
  static Replay of(
      ReplayOptions options, OrderIntake intake, Clock clock, Consumer<Receipt> progress)
      throws IOException {
    Instant now = clock.instant();
    EventFile.Span span = new EventFile(options.file()).span().orElse(new EventFile.Span(now, now));
    TimeShift shift = options.shiftToNow() ? shift(span, now, options.speed()) : TimeShift.none();
    return new Replay(intake, shift, new Pace(span.first(), now, options.speed(), clock), progress);
  }

  /**
   * In rhythm the first event is now and the others follow; at once, the last one has just come.
   */
  private static TimeShift shift(EventFile.Span span, Instant now, Optional<Double> speed) {
    return speed
        .map(factor -> new TimeShift(span.first(), now, factor))
        .orElse(new TimeShift(span.last(), now, 1));
  }

  /** Sends everything and answers what became of it. */
  Receipt run(BufferedReader lines) throws IOException, InterruptedException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        add(line);
      }
    }
    flush();
    return total;
  }

  private void add(String line) throws IOException, InterruptedException {
    JsonNode event = EventFile.parse(line);
    Duration wait = EventFile.occurredAt(event).map(pace::untilTime).orElse(Duration.ZERO);
    if (wait.isPositive()) {
      flush();
      Thread.sleep(wait);
    }
    batch.add(shifted(line, event));
    if (batch.size() == BATCH) {
      flush();
    }
  }

  /** A line that is no event goes as it is: the platform says best what is wrong with it. */
  private String shifted(String line, JsonNode event) {
    if (event instanceof ObjectNode object) {
      shift.apply(object);
      return object.toString();
    }
    return line;
  }

  private void flush() throws IOException, InterruptedException {
    if (!batch.isEmpty()) {
      total = total.plus(intake.send(batch));
      batch.clear();
      progress.accept(total);
    }
  }
}
