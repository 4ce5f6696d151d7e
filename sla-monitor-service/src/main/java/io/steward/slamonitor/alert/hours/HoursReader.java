package io.steward.slamonitor.alert.hours;

import io.steward.slamonitor.alert.Complaints;
import io.steward.slamonitor.alert.hours.WrittenHours.Window;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads hours, quiet hours and digests, and says of each mistake where it is. */
public final class HoursReader {
  private static final int MOST_WINDOWS = 20;
  private static final String TIME = "a time such as 22:00";
  private static final Instant ANY = Instant.EPOCH;

  private final Complaints complaints;

  public HoursReader(Complaints complaints) {
    this.complaints = complaints;
  }

  /** The hours; {@code null} when there are none, or none that can be read. */
  public @Nullable WeeklyHours hours(String at, @Nullable WrittenHours written) {
    if (written == null) {
      return null;
    }
    ZoneId zone = zone(at + ".zone", written.zone());
    List<DailyWindow> windows = windows(at + ".windows", written.windows());
    return zone == null || windows.isEmpty() ? null : new WeeklyHours(zone, windows);
  }

  /** The quiet hours; such as never end are refused, for nothing would ever be told. */
  public @Nullable QuietHours quietHours(String at, @Nullable WrittenQuietHours written) {
    if (written == null) {
      return null;
    }
    WeeklyHours hours = hours(at, new WrittenHours(written.zone(), written.windows()));
    if (hours == null) {
      return null;
    }
    if (hours.leftAt(ANY).isEmpty()) {
      return complaints.refuse(at + ".windows", "never end", "windows that leave time to be told");
    }
    return new QuietHours(hours, Boolean.TRUE.equals(written.criticalPasses()));
  }

  /** The digest; {@code null} when there is none, or none that can be read. */
  public @Nullable Digest digest(String at, @Nullable WrittenDigest written) {
    if (written == null) {
      return null;
    }
    Digest.@Nullable Every every =
        switch (written.every()) {
          case "hour" -> Digest.Every.HOUR;
          case "day" -> Digest.Every.DAY;
          case null, default ->
              complaints.refuseText(at + ".every", written.every(), "hour or day");
        };
    LocalTime time = time(at + ".at", written.at());
    ZoneId zone = zone(at + ".zone", written.zone());
    return every == null || time == null || zone == null ? null : new Digest(every, time, zone);
  }

  /** The zone of an IANA name. */
  public @Nullable ZoneId zone(String at, @Nullable String name) {
    return name != null && ZoneId.getAvailableZoneIds().contains(name)
        ? ZoneId.of(name)
        : complaints.refuseText(at, name, "an IANA time zone such as Europe/Berlin");
  }

  /** A time of day to the minute. */
  public @Nullable LocalTime time(String at, @Nullable String text) {
    try {
      return text != null && text.length() == 5
          ? LocalTime.parse(text)
          : complaints.refuseText(at, text, TIME);
    } catch (DateTimeException e) {
      return complaints.refuseText(at, text, TIME);
    }
  }

  private List<DailyWindow> windows(String at, @Nullable List<@Nullable Window> written) {
    if (written == null || written.isEmpty() || written.size() > MOST_WINDOWS) {
      complaints.refuse(
          at,
          written == null || written.isEmpty() ? "is missing" : "has too many entries",
          "1 to " + MOST_WINDOWS + " windows");
      return List.of();
    }
    List<DailyWindow> windows = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      DailyWindow window = window(at + "[" + i + "]", written.get(i));
      if (window != null) {
        windows.add(window);
      }
    }
    return windows.size() == written.size() ? windows : List.of();
  }

  private @Nullable DailyWindow window(String at, @Nullable Window written) {
    if (written == null) {
      return complaints.refuse(at, "is missing", "days, from and until");
    }
    Set<DayOfWeek> days = days(at + ".days", written.days());
    LocalTime from = time(at + ".from", written.from());
    LocalTime until =
        "24:00".equals(written.until()) ? LocalTime.MIDNIGHT : time(at + ".until", written.until());
    if (days.isEmpty() || from == null || until == null) {
      return null;
    }
    if (written.until() != null && written.until().equals(written.from())) {
      return complaints.refuse(
          at + ".until", "is when it begins", "another time; 00:00 to 24:00 is a whole day");
    }
    return new DailyWindow(days, from, until);
  }

  private Set<DayOfWeek> days(String at, @Nullable List<@Nullable String> words) {
    EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    if (words == null || words.isEmpty()) {
      complaints.refuse(at, "is missing", "at least one of mon to sun");
      return days;
    }
    for (String word : words) {
      var day =
          Arrays.stream(DayOfWeek.values())
              .filter(d -> WrittenHours.word(d).equals(word))
              .findAny();
      if (day.isEmpty()) {
        complaints.refuseText(at, word, "mon, tue, wed, thu, fri, sat or sun");
        return EnumSet.noneOf(DayOfWeek.class);
      }
      days.add(day.get());
    }
    return days;
  }
}
