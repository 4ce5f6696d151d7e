package io.steward.ticket.measure;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/** The figures that are due. */
public interface Measurements {
  /**
   * Takes out up to so many due days and counts them, in the caller's transaction; days that
   * another replica counts are passed over.
   */
  Uni<List<Measurement>> takeDue(SqlConnection tx, int most);
}
