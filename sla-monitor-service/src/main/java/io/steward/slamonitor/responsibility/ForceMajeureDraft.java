package io.steward.slamonitor.responsibility;

import io.steward.platform.problem.FieldError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An event of force majeure as somebody wrote it, before anything is known to be right. */
public record ForceMajeureDraft(
    @Nullable String region,
    @Nullable String warehouse,
    @Nullable String carrier,
    @Nullable Instant startsAt,
    @Nullable Instant endsAt,
    @Nullable String reason) {

  /** All that is wrong with it. */
  List<FieldError> errors() {
    List<FieldError> errors = new ArrayList<>();
    if (Stream.of(region, warehouse, carrier).allMatch(ForceMajeureDraft::isBlank)) {
      errors.add(
          new FieldError(
              "warehouse", "is missing", "at least one of region, warehouse and carrier"));
    }
    if (startsAt == null) {
      errors.add(new FieldError("startsAt", "is missing", "a time, ISO 8601 with offset"));
    }
    if (endsAt == null || startsAt != null && !endsAt.isAfter(startsAt)) {
      errors.add(
          new FieldError(
              "endsAt",
              endsAt == null ? "is missing" : "is not after startsAt",
              "a time after startsAt"));
    }
    if (isBlank(reason)) {
      errors.add(new FieldError("reason", "is missing", "what happened, in words"));
    }
    return errors;
  }

  /** The event; only of a draft without errors. */
  ForceMajeure toEvent(UUID id, String actor, Instant now) {
    return new ForceMajeure(
        id,
        orNull(region),
        orNull(warehouse),
        orNull(carrier),
        Objects.requireNonNull(startsAt),
        Objects.requireNonNull(endsAt),
        Objects.requireNonNull(reason).strip(),
        actor,
        now);
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
