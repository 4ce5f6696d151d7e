package io.steward.slamonitor.alert;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and that somebody may want to be told of.
 *
 * @param eventId of the event that told us; the same again is the same occurrence
 * @param type of that event
 * @param at when that event was published
 * @param account the merchant's code, {@link #NO_ACCOUNT} when it is about none
 * @param groupKey occurrences with one key and account are one alert
 * @param thing what began and lasts until an event ends it, such as {@code ticket:TCK-000123};
 *     {@code null} when it merely happened
 * @param labels what conditions can be put on, type, account and severity included
 * @param story what people read of it
 */
public record Occurrence(
    String eventId,
    String type,
    Instant at,
    String account,
    Severity severity,
    String groupKey,
    @Nullable String thing,
    Map<String, String> labels,
    Story story) {
  public static final String NO_ACCOUNT = "-";
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

  /**
   * What people read.
   *
   * @param title what happened once, in a few words that bear a count before them
   * @param text the particulars of this one
   * @param link where to look: a path in the console
   */
  public record Story(String title, String text, String link) {
    public Story {
      title = printable(title);
      text = printable(text);
    }
  }

  // The words come from other people's systems; no table takes a NUL, no subject a line break.
  public Occurrence {
    eventId = printable(eventId);
    account = printable(account);
    groupKey = printable(groupKey);
    Map<String, String> all = new HashMap<>();
    labels.forEach((label, value) -> all.put(label, printable(value)));
    all.put("type", type);
    all.put("account", account);
    all.put("severity", severity.word());
    labels = Map.copyOf(all);
  }

  private static String printable(String text) {
    return CONTROL.matcher(text).replaceAll(" ");
  }
}
