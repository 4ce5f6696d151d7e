package io.steward.slamonitor.overview;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Where the counters come from. */
public interface Overviews {
  /**
   * The counters at that moment.
   *
   * @param scope the accounts that the asker may see; empty for all
   */
  Uni<Overview> at(Instant now, Optional<Set<String>> scope);
}
