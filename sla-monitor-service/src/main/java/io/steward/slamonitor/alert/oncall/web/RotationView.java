package io.steward.slamonitor.alert.oncall.web;

import io.steward.slamonitor.alert.oncall.Cover;
import io.steward.slamonitor.alert.oncall.Rotation;
import io.steward.slamonitor.alert.oncall.Shift;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rotation as the API answers it. */
@Schema(name = "Rotation", description = "People who take turns.")
record RotationView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true) String zone,
    @Schema(
            required = true,
            enumeration = {"day", "week"})
        String every,
    @Schema(required = true, examples = "09:00") String handoverAt,
    @Schema(required = true) LocalDate startsOn,
    @Schema(required = true) List<String> people,
    @Schema(required = true) List<CoverView> covers,
    @Schema(required = true, description = "Whose turn it is now.") String onCall) {

  /** Somebody stands in. */
  @Schema(name = "RotationCover")
  record CoverView(
      @Schema(required = true) UUID id,
      @Schema(required = true) String person,
      @Schema(required = true) Instant from,
      @Schema(required = true) Instant until) {

    static CoverView of(Cover cover) {
      return new CoverView(cover.id(), cover.person(), cover.from(), cover.until());
    }
  }

  /** All rotations; there are few, so there are no pages. */
  @Schema(name = "RotationList")
  record All(@Schema(required = true) List<RotationView> items) {}

  /** Who has which turn. */
  @Schema(name = "RotationShifts")
  record Shifts(@Schema(required = true) List<Shift> items) {}

  static RotationView of(Rotation rotation, Instant now) {
    return new RotationView(
        rotation.id(),
        rotation.name(),
        rotation.zone().getId(),
        rotation.every().name().toLowerCase(Locale.ROOT),
        rotation.handoverAt().toString(),
        rotation.startsOn(),
        rotation.people(),
        rotation.covers().stream().map(CoverView::of).toList(),
        rotation.onCall(now));
  }
}
