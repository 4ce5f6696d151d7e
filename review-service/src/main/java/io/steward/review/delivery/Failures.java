package io.steward.review.delivery;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** Which failures pass by themselves. Classes of SQLSTATE as PostgreSQL's appendix A lists them. */
final class Failures {
  /** Connection, transaction rollback (deadlock), resources, operator intervention (shutdown). */
  private static final Set<String> PASSING = Set.of("08", "40", "53", "57");

  private Failures() {}

  /** Whether the same statement may succeed later: the database is away, or was busy. */
  static boolean passes(Throwable failure) {
    if (failure instanceof PgException pg) {
      String state = pg.getSqlState();
      return state != null && state.length() == 5 && PASSING.contains(state.substring(0, 2));
    }
    return failure instanceof IOException
        || failure instanceof TimeoutException
        || failure instanceof VertxException;
  }
}
