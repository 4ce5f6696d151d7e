package io.steward.slamonitor.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads where the holidays come from; whether there are any is for others to say. */
final class HolidaySourceReader {
  private final Complaints complaints;

  HolidaySourceReader(Complaints complaints) {
    this.complaints = complaints;
  }

  HolidaySource read(CalendarDraft.@Nullable HolidaysDraft draft) {
    if (draft == null || (blank(draft.country()) && blank(draft.feed()))) {
      if (draft != null && !blank(draft.region())) {
        complaints.add("holidays.region", "has no country", "a country with the region");
      }
      return new HolidaySource.None();
    }
    String country = draft.country();
    String feed = draft.feed();
    if (feed != null && !blank(feed)) {
      if (!blank(country)) {
        complaints.add("holidays.feed", "is there beside a country", "one of the two");
      }
      return feed(feed);
    }
    String region = draft.region();
    return new HolidaySource.PublicHolidays(lower(country), blank(region) ? null : lower(region));
  }

  private HolidaySource feed(String text) {
    try {
      URI url = new URI(text);
      boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
      if (web && url.getHost() != null) {
        return new HolidaySource.Feed(url);
      }
    } catch (URISyntaxException e) {
      // Complained of below, as one of another scheme.
    }
    complaints.add("holidays.feed", "is \"" + text + "\"", "an http or https address");
    return new HolidaySource.None();
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static String lower(@Nullable String text) {
    return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
  }
}
