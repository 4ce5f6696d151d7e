package io.steward.billing.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/**
 * Orders the two sides of one question: a batch of orders asks whether a contract covers them, a
 * new contract asks which orders it covers. Whoever comes second must see the first, so orders pass
 * together and a change of contract or zone passes alone, until its transaction ends.
 */
public final class TermsGate {
  private static final long KEY = 0x62696c6c696e67L;

  private TermsGate() {}

  /** Passes together with other batches of orders. */
  public static Uni<Void> share(SqlConnection tx) {
    return tx.query("select pg_advisory_xact_lock_shared(" + KEY + ")").execute().replaceWithVoid();
  }

  /** Passes alone, after all batches that are on their way. */
  public static Uni<Void> alone(SqlConnection tx) {
    return tx.query("select pg_advisory_xact_lock(" + KEY + ")").execute().replaceWithVoid();
  }
}
