package io.steward.slamonitor.policy.preview;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;

/** Where the promises to look at come from. */
public interface PastPromises {
  /**
   * Promises of dispatch and delivery that are awaited, or were kept at or after that moment; the
   * awaited first, then those kept latest.
   */
  Uni<List<PastPromise>> since(SqlConnection tx, Instant since, int limit);
}
