package io.steward.slamonitor.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The open spans that a year (UTC) contains, with the working time before each, so that a question
 * is a binary search and a whole year can be skipped. Times are nanoseconds since the year's start.
 */
final class OpenYear {
  private final Instant start;
  private final long[] from;
  private final long[] to;
  private final long[] before;
  private final long total;

  /**
   * @param spans in order, apart from each other, within the year
   */
  OpenYear(int year, List<Span> spans) {
    start = startOf(year);
    from = spans.stream().mapToLong(span -> offset(span.from())).toArray();
    to = spans.stream().mapToLong(span -> offset(span.to())).toArray();
    before = new long[spans.size()];
    long sum = 0;
    for (int i = 0; i < before.length; i++) {
      before[i] = sum;
      sum += to[i] - from[i];
    }
    total = sum;
  }

  static Instant startOf(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  Duration total() {
    return Duration.ofNanos(total);
  }

  /** Working time of the year before that moment of it. */
  Duration before(Instant moment) {
    long at = offset(moment);
    int i = lastBeginningAtOrBefore(at);
    return Duration.ofNanos(i < 0 ? 0 : before[i] + Math.min(at, to[i]) - from[i]);
  }

  /**
   * The moment at which that much working time of the year has run; a closing, not the opening
   * after it.
   *
   * @param worked more than zero and at most {@link #total}
   */
  Instant at(Duration worked) {
    long nanos = worked.toNanos();
    int i = Arrays.binarySearch(before, nanos);
    int span = i >= 0 ? i - 1 : -i - 2;
    return start.plusNanos(from[span] + nanos - before[span]);
  }

  /** That moment of the year while it is open, else the next opening in the year, if any. */
  Optional<Instant> openAtOrAfter(Instant moment) {
    long at = offset(moment);
    return IntStream.range(Math.max(lastBeginningAtOrBefore(at), 0), from.length)
        .filter(i -> at < to[i])
        .mapToObj(i -> start.plusNanos(Math.max(at, from[i])))
        .findFirst();
  }

  /** The spans of the year. */
  List<Span> spans() {
    return IntStream.range(0, from.length)
        .mapToObj(i -> new Span(start.plusNanos(from[i]), start.plusNanos(to[i])))
        .toList();
  }

  private int lastBeginningAtOrBefore(long at) {
    int i = Arrays.binarySearch(from, at);
    return i >= 0 ? i : -i - 2;
  }

  private long offset(Instant moment) {
    return Duration.between(start, moment).toNanos();
  }
}
