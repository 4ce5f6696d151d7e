package io.steward.slamonitor.responsibility;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What nobody could help, as somebody registered it. Names at least one of region, warehouse and
 * carrier; where it names several, all have to match.
 */
public record ForceMajeure(
    UUID id,
    @Nullable String region,
    @Nullable String warehouse,
    @Nullable String carrier,
    Instant startsAt,
    Instant endsAt,
    String reason,
    String declaredBy,
    Instant declaredAt) {

  /** Whether it fell into the time that the promise had, and concerns that order. */
  boolean accountsFor(Evidence evidence) {
    return startsAt.isBefore(evidence.dueAt())
        && endsAt.isAfter(evidence.ranFrom())
        && matches(region, evidence.region())
        && matches(warehouse, evidence.warehouse())
        && matches(carrier, evidence.carrier());
  }

  private static boolean matches(@Nullable String named, @Nullable String actual) {
    return named == null || named.equals(actual);
  }
}
