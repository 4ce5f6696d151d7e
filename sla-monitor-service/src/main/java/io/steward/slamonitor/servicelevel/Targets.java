package io.steward.slamonitor.servicelevel;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** What accounts aim at; whoever keeps targets implements it. */
public interface Targets {
  /** By account and measure: a share of 1, or hours. A measure without a target is absent. */
  Uni<Map<String, Map<Measure, BigDecimal>>> of(SqlClient client, Collection<String> accounts);
}
