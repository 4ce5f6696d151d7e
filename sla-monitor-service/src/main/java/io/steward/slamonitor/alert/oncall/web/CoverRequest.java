package io.steward.slamonitor.alert.oncall.web;

import io.steward.platform.id.Ids;
import io.steward.slamonitor.alert.Complaints;
import io.steward.slamonitor.alert.oncall.Cover;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API takes to let somebody stand in. */
@Schema(name = "RotationCoverRequest")
record CoverRequest(
    @Schema(required = true) @Nullable String person,
    @Schema(required = true) @Nullable Instant from,
    @Schema(required = true) @Nullable Instant until) {
  private static final Duration LONGEST = Duration.ofDays(90);

  /** The cover, or a 400 problem. */
  Cover toCover(Instant now) {
    Complaints complaints = new Complaints();
    if (person == null) {
      complaints.refuseText("person", null, "somebody of GET /api/v1/alert-people");
    }
    if (from == null) {
      complaints.refuseText("from", null, "a moment");
    }
    if (until == null) {
      complaints.refuseText("until", null, "a moment");
    } else if (!until.isAfter(now)) {
      complaints.refuse("until", "is in the past", "a moment in the future");
    } else if (from != null && !until.isAfter(from)) {
      complaints.refuse("until", "is not after from", "a later moment");
    } else if (from != null && until.isAfter(from.plus(LONGEST))) {
      complaints.refuse("until", "is too far away", "at most 90 days after from");
    }
    complaints.throwIfAny();
    return new Cover(
        Ids.next(),
        Objects.requireNonNull(person),
        Objects.requireNonNull(from),
        Objects.requireNonNull(until));
  }
}
