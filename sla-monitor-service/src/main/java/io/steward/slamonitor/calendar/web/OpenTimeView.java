package io.steward.slamonitor.calendar.web;

import io.steward.slamonitor.calendar.Holiday;
import io.steward.slamonitor.calendar.Span;
import io.steward.slamonitor.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a calendar is open in a stretch of time. */
@Schema(name = "OpenTime")
public record OpenTimeView(
    @Schema(examples = "de-warehouse@3") String calendar,
    String timeZone,
    @Schema(description = "Open spans, clipped to the question, in order.") List<SpanView> open,
    @Schema(description = "Sum of the spans.") long openMinutes,
    List<HolidayView> holidays) {

  /** An open span, the end not included. */
  @Schema(name = "OpenSpan")
  public record SpanView(Instant from, Instant to) {}

  /** A holiday. */
  @Schema(name = "Holiday")
  public record HolidayView(LocalDate date, String name) {
    static HolidayView of(Holiday holiday) {
      return new HolidayView(holiday.date(), holiday.name());
    }
  }

  static OpenTimeView of(WorkingCalendar calendar, Instant from, Instant to) {
    LocalDate first = LocalDate.ofInstant(from, calendar.zone());
    LocalDate last = LocalDate.ofInstant(to, calendar.zone());
    List<Span> open = calendar.open(from, to);
    return new OpenTimeView(
        calendar.ref().toString(),
        calendar.zone().getId(),
        open.stream().map(span -> new SpanView(span.from(), span.to())).toList(),
        calendar.between(from, to).toMinutes(),
        calendar.hours().holidays().stream()
            .filter(h -> !h.date().isBefore(first) && !h.date().isAfter(last))
            .map(HolidayView::of)
            .toList());
  }
}
