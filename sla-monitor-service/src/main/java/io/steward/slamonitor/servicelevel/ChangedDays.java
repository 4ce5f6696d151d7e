package io.steward.slamonitor.servicelevel;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** The days whose measurements have to be stated anew. */
public interface ChangedDays {
  /** Notes the days, in the transaction that changes the orders. */
  Uni<Void> note(SqlConnection tx, Collection<AccountDay> days);

  /** Notes the local days of these moments, in the transaction that changes what they decide. */
  Uni<Void> noteMoments(SqlConnection tx, Collection<AccountMoment> moments);

  /**
   * Takes away the notes of days that are to be stated: of all when nothing was noted for as long
   * as stating them would take, from a second to five. While notes keep coming, of the last days
   * only, of those that have come to rest likewise or have waited ten times as long as stating them
   * would take, and for five seconds at least; and of a day of history after ten times as long as
   * stating all would take, from a minute to five. So stating days again and again never is more
   * than a tenth of the work. That nothing is noted means little just after a start, when nothing
   * is read yet. Empty while another replica is at it, so that a later revision never states older
   * figures.
   *
   * @param limit as many days at most, the latest days first
   * @param effort how long stating one day takes
   */
  Uni<List<AccountDay>> take(SqlConnection tx, int limit, Duration effort);
}
