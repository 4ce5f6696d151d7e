package io.steward.slamonitor.amendment.preview;

import io.smallrye.mutiny.Multi;
import io.steward.slamonitor.account.AccountTraits;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The promises to preview with. */
public interface StandingCommitments {
  /**
   * Every promise of an order that is awaited, or was kept at or after that moment; read piece by
   * piece, so that no more than a piece is held.
   *
   * @param accounts what decides policies, by account
   */
  Multi<StandingCommitment> ofOrders(
      SqlConnection tx, Instant since, Map<String, AccountTraits> accounts);

  /** The numbers of the tickets of which a promise is awaited, or was kept since that moment. */
  Multi<List<String>> tickets(SqlConnection tx, Instant since);
}
