package io.steward.slamonitor.alert;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.alert.telling.Decision;
import io.steward.slamonitor.alert.telling.Notices;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Stores what follows from decisions: notices in queues, lines in the log, the alert itself. */
@ApplicationScoped
class DecisionKeeping {
  private final Alerts alerts;
  private final Notices notices;
  private final AlertLog log;

  DecisionKeeping(Alerts alerts, Notices notices, AlertLog log) {
    this.alerts = alerts;
    this.notices = notices;
    this.log = log;
  }

  Uni<Void> keep(SqlConnection tx, List<Decision> decisions, Instant now) {
    return alerts
        .settle(tx, decisions.stream().map(Decision::settlement).toList())
        .chain(
            () ->
                notices.add(
                    tx, decisions.stream().flatMap(d -> d.notices().stream()).toList(), now))
        .chain(() -> log.append(tx, decisions.stream().flatMap(d -> d.lines().stream()).toList()));
  }
}
