package io.steward.slamonitor.revision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that is read seldom and used always. Whoever asks pays one look at its revision; a
 * change in this replica or another is seen by the next to ask.
 *
 * @param <T> immutable
 */
public final class Remembered<T> {
  private record Known<T>(long revision, T value) {}

  private final Revisions revisions;
  private final String thing;
  private final Function<SqlConnection, Uni<T>> load;
  private final AtomicReference<@Nullable Known<T>> known = new AtomicReference<>();

  public Remembered(Revisions revisions, String thing, Function<SqlConnection, Uni<T>> load) {
    this.revisions = revisions;
    this.thing = thing;
    this.load = load;
  }

  /** The value as of now. */
  public Uni<T> get(SqlConnection tx) {
    return revisions
        .current(tx, thing)
        .chain(
            revision -> {
              Known<T> held = known.get();
              return held != null && held.revision() == revision
                  ? Uni.createFrom().item(held.value())
                  // A change between both reads makes the value newer than its number, and so is
                  // read once more; it is never older.
                  : load.apply(tx).invoke(value -> known.set(new Known<>(revision, value)));
            });
  }
}
