package io.steward.slamonitor.threshold;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.Targets;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The targets that thresholds name. */
@ApplicationScoped
class ThresholdTargets implements Targets {
  private final Thresholds thresholds;

  ThresholdTargets(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  @Override
  public Uni<Map<String, Map<Measure, BigDecimal>>> of(
      SqlClient client, Collection<String> accounts) {
    return thresholds
        .book(client)
        .map(
            book -> {
              Map<String, Map<Measure, BigDecimal>> targets = new HashMap<>();
              accounts.forEach(account -> targets.put(account, book.targets(account)));
              return targets;
            });
  }
}
