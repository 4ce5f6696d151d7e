package io.steward.slamonitor.earlywarning;

import io.steward.slamonitor.policy.PromiseKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one training made: the models, and the histories that go with them. It is never changed, so
 * a forecast can be understood later by the number of its generation.
 *
 * @param number greater than all before; 0 before it is stored
 */
public record Generation(long number, List<ForecastModel> models, Instant trainedAt) {

  /** The model for that kind of promise; empty when there was too little to learn it from. */
  public Optional<ForecastModel> model(PromiseKind kind) {
    return models.stream().filter(model -> model.kind() == kind).findFirst();
  }
}
