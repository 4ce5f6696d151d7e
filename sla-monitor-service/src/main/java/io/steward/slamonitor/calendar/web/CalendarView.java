package io.steward.slamonitor.calendar.web;

import io.steward.slamonitor.calendar.CalendarDraft;
import io.steward.slamonitor.calendar.CalendarVersion;
import io.steward.slamonitor.calendar.FeedHealth;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a calendar as the API shows it. */
@Schema(name = "Calendar", description = "One version of a calendar; never edited.")
public record CalendarView(
    String id,
    int version,
    String name,
    @Schema(examples = "Europe/Berlin") String timeZone,
    @Schema(description = "Opening windows by weekday; a weekday without any is closed.")
        Map<DayOfWeek, List<CalendarDraft.WindowDraft>> week,
    @Schema(description = "Days with hours of their own; without windows they are closed.")
        List<CalendarDraft.ExceptionDraft> exceptions,
    @Schema(description = "Until when on a weekday an order counts as of that day.")
        List<CalendarDraft.CutOffDraft> cutOffs,
    CalendarDraft.@Nullable HolidaysDraft holidays,
    @Schema(description = "Until the next version's.") Instant holdsFrom,
    String madeBy,
    @Schema(description = "How the holiday feed does, if there is one.") @Nullable FeedView feed) {

  /** How a calendar's holiday feed does. */
  @Schema(name = "HolidayFeedHealth")
  public record FeedView(
      @Schema(enumeration = {"healthy", "failing"}) String state,
      @Schema(description = "When the state began.") Instant since,
      Instant checkedAt,
      @Schema(description = "Of when the dates are that hold on.") Instant snapshotAt,
      @Nullable String reason) {
    static @Nullable FeedView of(@Nullable FeedHealth health) {
      return health == null
          ? null
          : new FeedView(
              health.healthy() ? "healthy" : "failing",
              health.since(),
              health.checkedAt(),
              health.snapshotAt(),
              health.reason());
    }
  }

  static CalendarView of(CalendarVersion version, @Nullable FeedHealth health) {
    CalendarDraft draft = version.draft();
    return new CalendarView(
        version.terms().id(),
        version.number(),
        version.terms().name(),
        version.terms().zone().getId(),
        Objects.requireNonNullElse(draft.week(), Map.of()),
        Objects.requireNonNullElse(draft.exceptions(), List.of()),
        Objects.requireNonNullElse(draft.cutOffs(), List.of()),
        draft.holidays(),
        version.holdsFrom(),
        version.madeBy(),
        FeedView.of(health));
  }
}
