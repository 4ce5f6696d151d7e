package io.steward.slamonitor.intake;

import io.steward.slamonitor.stream.EventStream;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;

/**
 * Takes rows in: the good ones are on Kafka, acknowledged, when the report is there.
 *
 * <p>A call that ends without a report may have handed some rows on; sending it again is harmless.
 * An id that was accepted moments ago and is not stored yet may be counted as accepted again; it is
 * still one report.
 */
@ApplicationScoped
public class OrderIntake {
  private final KnownEvents known;
  private final EventStream stream;

  OrderIntake(KnownEvents known, EventStream stream) {
    this.known = known;
    this.stream = stream;
  }

  /**
   * Takes the rows in as they are read, a thousand at a time, so that a large body is never held
   * whole. Blocks; for worker threads.
   */
  public IntakeReport take(Iterator<Row> rows) {
    IntakeCall call = new IntakeCall(known, stream);
    rows.forEachRemaining(call::add);
    return call.finish();
  }
}
