package io.steward.slamonitor.servicelevel;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The figures of each account and local day as they were last stated, for questions over many days
 * that are asked often; of the last hundred days or so. Behind the orders by the second or so that
 * a changed day waits.
 */
public interface MeasuredDays {
  /** Replaces the figures of these days, in the transaction that states them. */
  Uni<Void> store(SqlConnection tx, List<Measurement> stated);

  /** The figures by account, of the days from the first to the last, both included. */
  Uni<Map<String, DailyTallies>> of(
      SqlClient client, Collection<String> accounts, LocalDate first, LocalDate last);
}
