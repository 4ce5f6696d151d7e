package io.steward.slamonitor.servicelevel;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;

/** The days whose measurements have to be stated anew. */
public interface ChangedDays {
  /**
   * Days that were taken away.
   *
   * @param notes how many notes were about these days
   * @param more whether further notes may be waiting
   */
  record Taken(List<AccountDay> days, long notes, boolean more) {}

  /** Notes the days, in the transaction that changes the orders. */
  Uni<Void> note(SqlConnection tx, Collection<AccountDay> days);

  /**
   * Takes as many notes away, the oldest first, and answers their days, each once. Empty while
   * another replica is at it, so that a later revision never states older figures.
   */
  Uni<Taken> take(SqlConnection tx, int limit);
}
