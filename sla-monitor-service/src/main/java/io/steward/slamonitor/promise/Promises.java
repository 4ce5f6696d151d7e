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
   * The promises of these subjects by id. Until they are updated those who watch the clock may
   * announce something else of them.
   *
   * @param subjects all of one type
   */
  Uni<Map<UUID, StoredPromise>> stored(
      SqlConnection tx, Subject.Type type, Collection<Subject> subjects);

  /** The same, and makes those who watch the clock wait until this transaction ends. */
  Uni<Map<UUID, StoredPromise>> locked(
      SqlConnection tx, Subject.Type type, Collection<Subject> subjects);

  /** The promises of these ids, with what their orders are like. */
  Uni<List<PromiseBoard.Entry>> find(SqlConnection tx, Collection<UUID> ids);

  /** Stores promises that are not stored yet. */
  Uni<Void> add(SqlConnection tx, List<StandingPromise> promises);

  /**
   * Stores promises anew, and answers by promise id what was last announced of each until then:
   * whoever announced something since they were read has done so for good, and is waited for.
   */
  Uni<Map<UUID, Announced>> update(SqlConnection tx, List<StandingPromise> promises);
}
