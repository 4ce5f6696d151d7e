package io.steward.slamonitor.promise;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The stored promises. */
public interface Promises {
  /**
   * Locks the promises of these subjects, and answers by promise id what was last announced of
   * each. A promise that is not stored yet is absent.
   *
   * @param subjects all of one type
   */
  Uni<Map<UUID, Announced>> announced(
      SqlConnection tx, Subject.Type type, Collection<Subject> subjects);

  /** The promises of these ids, with what their orders are like. */
  Uni<List<PromiseBoard.Entry>> find(SqlConnection tx, Collection<UUID> ids);

  /** Stores the promises with how they stand. */
  Uni<Void> store(SqlConnection tx, List<StandingPromise> promises);
}
