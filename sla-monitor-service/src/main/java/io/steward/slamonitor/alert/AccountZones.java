package io.steward.slamonitor.alert;

import io.smallrye.mutiny.Uni;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;

/** In which time zones accounts are, so that people read times as they say them. */
public interface AccountZones {
  /** The zone of an account of which we know none. */
  ZoneId UNKNOWN = ZoneId.of("UTC");

  /** The zones of those accounts that are known. */
  Uni<Map<String, ZoneId>> of(Collection<String> accounts);
}
