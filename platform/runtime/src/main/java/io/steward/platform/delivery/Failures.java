package io.steward.platform.delivery;

import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Which failures pass by themselves. Classes of SQLSTATE as PostgreSQL's appendix A lists them. */
final class Failures {
  private static final String UNIQUE_VIOLATION = "23505";

  private Failures() {}

  /** Another transaction was in the way: deadlock, serialization, a row inserted first. */
  static boolean isContention(Throwable failure) {
    return failure instanceof PgException pg
        && (stateOf(pg).startsWith("40") || stateOf(pg).equals(UNIQUE_VIOLATION));
  }

  /**
   * The database is not there, shuts down or has no connection left; or we shut down ourselves, and
   * the pool or a connection of it is closed already, which the driver tells by a bare message.
   */
  static boolean isAbsence(Throwable failure) {
    if (failure instanceof PgException pg) {
      String state = stateOf(pg);
      return state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
    }
    return failure instanceof IOException
        || failure instanceof TimeoutException
        || failure instanceof VertxException
        || failure instanceof NoStackTraceThrowable;
  }

  private static String stateOf(PgException failure) {
    return failure.getSqlState() == null ? "" : failure.getSqlState();
  }
}
