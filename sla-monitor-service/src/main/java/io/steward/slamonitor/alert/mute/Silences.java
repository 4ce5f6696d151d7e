package io.steward.slamonitor.alert.mute;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All silences. */
public interface Silences {
  /** Those that mute at this moment. */
  Uni<List<Silence>> active(SqlClient client, Instant now);

  Uni<Optional<Silence>> find(SqlClient client, UUID id);

  Uni<Void> add(SqlConnection tx, Silence silence);

  /** Ends the silence at the moment, unless it has ended before. */
  Uni<Void> end(SqlConnection tx, UUID id, Instant now);

  /**
   * A page, those that end last first.
   *
   * @param state {@code null} for all
   */
  Uni<Page<Silence>> page(
      Silence.@Nullable State state, Instant now, @Nullable String cursor, int limit);
}
