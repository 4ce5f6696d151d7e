package io.steward.slamonitor.promise;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Brings promises up to date of which nothing was reported but whose policies changed. */
public interface Rederivation {
  /** Whose promises these are. */
  Subject.Type type();

  /**
   * Derives all promises of these subjects again, stores them and announces what is otherwise,
   * while nobody else derives promises of the same subjects. Once more it changes nothing.
   */
  Uni<Rederived> rederive(SqlConnection tx, Collection<Subject> subjects);

  /**
   * What was derived.
   *
   * @param promises all of the subjects
   * @param before how they were stored before
   */
  record Rederived(List<Promise> promises, Map<UUID, StoredPromise> before) {
    /** Whether the promise was awaited until this derivation. */
    public boolean wasAwaited(Promise promise) {
      StoredPromise stored = before.get(promise.id());
      return stored != null && stored.last().standing().isAwaited();
    }
  }
}
