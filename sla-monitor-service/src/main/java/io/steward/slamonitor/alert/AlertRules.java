package io.steward.slamonitor.alert;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All rules. */
public interface AlertRules {
  /** The rules that raise alerts. */
  Uni<List<AlertRule>> enabled(SqlClient client);

  /** All rules; there are few, so decisions read them whole. */
  Uni<List<AlertRule>> all(SqlClient client);

  Uni<Optional<AlertRule>> find(SqlClient client, UUID id);

  /** A page of rules by name. */
  Uni<Page<AlertRule>> page(@Nullable String cursor, int limit);

  /** Stores the rule, new or changed; a webhook without a secret keeps the one its URL has. */
  Uni<Void> save(SqlConnection tx, AlertRule rule);

  Uni<Void> delete(SqlConnection tx, UUID id);
}
