package io.steward.slamonitor.servicelevel;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/** Who has to know that figures changed. */
public interface FigureChanges {
  /** The figures of these days were stated anew, in this transaction. */
  Uni<Void> figuresChanged(SqlConnection tx, List<AccountDay> days);
}
