package io.steward.slamonitor.servicelevel.messaging;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.servicelevel.Measurement;
import io.steward.slamonitor.servicelevel.MeasurementStream;
import io.steward.slamonitor.stream.EventStream;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Measurements on their own topic. */
@ApplicationScoped
class KafkaMeasurements implements MeasurementStream {
  private final EventStream stream;

  KafkaMeasurements(EventStream stream) {
    this.stream = stream;
  }

  @Override
  public Uni<Void> state(List<Measurement> measurements) {
    return Uni.createFrom()
        .completionStage(
            () ->
                CompletableFuture.allOf(
                    measurements.stream()
                        .map(measurement -> stream.publish(measurement.toEvent()))
                        .toArray(CompletableFuture[]::new)));
  }
}
