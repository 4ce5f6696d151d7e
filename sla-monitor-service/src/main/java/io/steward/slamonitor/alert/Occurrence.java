package io.steward.slamonitor.alert;

/**
 * Something that happened and that somebody may want to be told of.
 *
 * @param eventId of the event that told us; the same again is the same occurrence
 * @param type of that event
 * @param account the merchant's code, {@link #NO_ACCOUNT} when it is about none
 * @param groupKey occurrences with one key and account are one alert
 * @param title what happened once, in a few words that bear a count before them
 * @param text the particulars of this one
 * @param link where to look: a path in the console
 */
public record Occurrence(
    String eventId,
    String type,
    String account,
    Severity severity,
    String groupKey,
    String title,
    String text,
    String link) {
  public static final String NO_ACCOUNT = "-";

  // The words come from other people's systems; no table takes a NUL, no subject a line break.
  public Occurrence {
    eventId = printable(eventId);
    account = printable(account);
    groupKey = printable(groupKey);
    title = printable(title);
    text = printable(text);
  }

  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
