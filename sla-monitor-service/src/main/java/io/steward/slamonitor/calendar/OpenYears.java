package io.steward.slamonitor.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Opening hours on the time line of a zone, year by year as they are asked for.
 *
 * <p>Between two changes of the zone's offset wall-clock time and real time run alike, so each such
 * piece is cut into local days and each day's windows are laid on it. That is exact for every kind
 * of change, at midnight and by half an hour too.
 */
final class OpenYears {
  private final OpeningHours hours;
  private final ZoneId zone;
  private final Map<Integer, OpenYear> years = new ConcurrentHashMap<>();

  OpenYears(OpeningHours hours, ZoneId zone) {
    this.hours = hours;
    this.zone = zone;
  }

  Instant after(Instant start, Duration working) {
    if (working.isNegative()) {
      throw new IllegalArgumentException("working time is not negative");
    }
    int year = yearOf(start);
    if (working.isZero()) {
      return openAtOrAfter(start, year);
    }
    Duration worked = year(year).before(start).plus(working);
    while (worked.compareTo(year(year).total()) > 0) {
      worked = worked.minus(year(year).total());
      year++;
    }
    return year(year).at(worked);
  }

  Duration between(Instant from, Instant to) {
    if (!from.isBefore(to)) {
      return Duration.ZERO;
    }
    int last = yearOf(to);
    Duration sum = year(last).before(to).minus(year(yearOf(from)).before(from));
    for (int year = yearOf(from); year < last; year++) {
      sum = sum.plus(year(year).total());
    }
    return sum;
  }

  List<Span> open(Instant from, Instant to) {
    List<Span> open = new ArrayList<>();
    for (int year = yearOf(from); from.isBefore(to) && year <= yearOf(to); year++) {
      year(year).spans().stream()
          .filter(span -> span.from().isBefore(to) && span.to().isAfter(from))
          .map(span -> new Span(later(span.from(), from), earlier(span.to(), to)))
          .forEach(span -> append(open, span));
    }
    return open;
  }

  private Instant openAtOrAfter(Instant moment, int year) {
    return year(year)
        .openAtOrAfter(moment)
        .orElseGet(() -> openAtOrAfter(OpenYear.startOf(year + 1), year + 1));
  }

  private OpenYear year(int year) {
    return years.computeIfAbsent(year, this::lay);
  }

  private OpenYear lay(int year) {
    List<Span> spans = new ArrayList<>();
    Instant end = OpenYear.startOf(year + 1);
    Instant from = OpenYear.startOf(year);
    while (from.isBefore(end)) {
      ZoneOffset offset = zone.getRules().getOffset(from);
      LocalDate date = from.atOffset(offset).toLocalDate();
      Instant to = earlier(endOfPiece(from, end), date.plusDays(1).atTime(0, 0).toInstant(offset));
      for (Window window : hours.on(date)) {
        Instant opens = later(from, date.atTime(window.opens()).toInstant(offset));
        Instant closes = earlier(to, closing(date, window).toInstant(offset));
        if (opens.isBefore(closes)) {
          append(spans, new Span(opens, closes));
        }
      }
      from = to;
    }
    return new OpenYear(year, spans);
  }

  private Instant endOfPiece(Instant from, Instant end) {
    ZoneOffsetTransition next = zone.getRules().nextTransition(from);
    return next == null ? end : earlier(next.getInstant(), end);
  }

  private static LocalDateTime closing(LocalDate date, Window window) {
    return window.isUntilMidnight()
        ? date.plusDays(1).atStartOfDay()
        : date.atTime(window.closes());
  }

  private static void append(List<Span> spans, Span next) {
    if (!spans.isEmpty() && spans.getLast().to().equals(next.from())) {
      spans.add(new Span(spans.removeLast().from(), next.to()));
    } else {
      spans.add(next);
    }
  }

  private static int yearOf(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC).getYear();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
