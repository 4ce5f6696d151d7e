package io.steward.slamonitor.promise;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of a promise apart from its key.
 *
 * @param dueAt {@code null} while a pause holds it open
 * @param last what was last announced of it
 */
public record StoredPromise(
    Source source,
    Instant startedAt,
    @Nullable Instant dueAt,
    List<Instant> warnings,
    @Nullable Pause pause,
    Ends ends,
    Announced last) {
  public StoredPromise {
    warnings = List.copyOf(warnings);
  }

  /**
   * Whether the promise was derived as it is stored. Time may have changed how it stands; to say
   * that is up to those who watch the clock. Times are compared to the microsecond, which is what
   * the database keeps.
   */
  public boolean agreesWith(Promise derived) {
    return source.equals(derived.source())
        && agree(startedAt, derived.startedAt())
        && agree(dueAt, derived.dueAt())
        && agree(warnings, derived)
        && Objects.equals(pause, derived.pause())
        && agree(ends.fulfilledAt(), derived.ends().fulfilledAt())
        && agree(ends.cancelledAt(), derived.ends().cancelledAt())
        && agree(ends.supersededAt(), derived.ends().supersededAt());
  }

  // Without a warning of its own a promise is stored with one when it is due.
  private boolean agree(List<Instant> stored, Promise derived) {
    List<Instant> warned = derived.warnings();
    if (warned.isEmpty()) {
      return stored.isEmpty() || stored.size() == 1 && agree(stored.getFirst(), derived.dueAt());
    }
    if (stored.size() != warned.size()) {
      return false;
    }
    for (int i = 0; i < warned.size(); i++) {
      if (!agree(stored.get(i), warned.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean agree(@Nullable Instant stored, @Nullable Instant derived) {
    return stored == null || derived == null
        ? stored == derived
        : stored.equals(derived.truncatedTo(ChronoUnit.MICROS));
  }
}
