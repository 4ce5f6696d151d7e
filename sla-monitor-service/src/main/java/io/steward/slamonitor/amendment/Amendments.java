package io.steward.slamonitor.amendment;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.promise.Subject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The versions that move what runs already, one carried through after the other. */
public interface Amendments {
  /**
   * The amendment under way, locked until the transaction ends; empty when there is none, and while
   * another replica is at it.
   */
  Uni<Optional<Amendment>> occupyUnfinished(SqlConnection tx);

  /**
   * Takes up the version that has been due for longest. From then on whatever derives promises
   * reckons with it.
   *
   * @return false when none is due, or one is under way
   */
  Uni<Boolean> takeUp(SqlConnection tx, Instant now);

  /** The next awaited promises that the amendment has not reached, those soonest due first. */
  Uni<List<Reached>> next(SqlConnection tx, Amendment amendment, int limit);

  /**
   * Notes that promises were reached.
   *
   * @param looked how many, those that moved with others of their subject among them
   * @param last up to which one; {@code null} when none was left
   * @param finishedAt {@code null} while there may be more
   */
  Uni<Void> advance(
      SqlConnection tx,
      Amendment amendment,
      long looked,
      @Nullable Reached last,
      Effect effect,
      @Nullable Instant finishedAt);

  /**
   * The moments of all versions that move what runs, taken up or not, that take effect until then.
   */
  Uni<List<Instant>> moments(SqlConnection tx, Instant until);

  /**
   * The amendments of one policy or calendar, the newest version first; of all when {@code thing}
   * is {@code null}.
   */
  Uni<List<Amendment>> of(Amendment.@Nullable Thing thing, @Nullable String id, int limit);

  /**
   * A promise that is reached.
   *
   * @param due its due time as the table has it, infinity while a pause holds it open
   */
  record Reached(UUID promise, Subject subject, String due) {}
}
