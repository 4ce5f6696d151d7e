package io.steward.slamonitor.intake;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Set;

/** The reports that are stored already. */
public interface KnownEvents {
  /** Those of the ids under which a report is stored. */
  Uni<Set<String>> among(Collection<String> ids);
}
