package io.steward.slamonitor.risk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sources of events, as heard. */
public interface Heartbeats {
  /** Takes note of what was received since the last time; harmless when repeated. */
  Uni<Void> listen(SqlConnection tx, Instant now);

  /** Stores which clients reported; harmless when repeated. */
  Uni<Void> store(SqlConnection tx, List<ClientReports.Note> notes);

  /**
   * The sources that were last heard until that moment, of all accounts or one, by account, kind
   * and name.
   */
  Uni<List<Heartbeat>> of(SqlConnection tx, @Nullable String account, Instant heardUntil);
}
