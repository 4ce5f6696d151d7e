package io.steward.review.measurement;

import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Uni;
import io.steward.review.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps what the sources state, in batches; redelivery and reordering change nothing. */
@ApplicationScoped
public class MeasurementKeeping {
  private final Measurements measurements;
  private final Accounts accounts;

  MeasurementKeeping(Measurements measurements, Accounts accounts) {
    this.measurements = measurements;
    this.accounts = accounts;
  }

  /** Keeps the newest of each matter; an account never heard of becomes known by its code. */
  public Uni<Void> keep(List<Measurement> told) {
    return accounts
        .mention(told.stream().map(Measurement::account).collect(toSet()))
        .chain(() -> measurements.replace(Measurement.newest(told)));
  }
}
