package io.steward.slamonitor.servicelevel;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/** The additive form of the measures. */
public interface Measurements {
  /** The measurements of these days, one statement for each, also for a day with nothing in it. */
  Uni<List<Measurement>> of(SqlConnection tx, List<AccountDay> days);
}
