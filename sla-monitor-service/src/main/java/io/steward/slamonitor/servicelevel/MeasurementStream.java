package io.steward.slamonitor.servicelevel;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Where measurements are stated for everybody. */
public interface MeasurementStream {
  /** States them in this order; completes when all are stored there, fails when one is not. */
  Uni<Void> state(List<Measurement> measurements);
}
