package io.steward.slamonitor.alert;

import java.util.Comparator;
import java.util.List;

/**
 * Many alerts in one message to people.
 *
 * @param title how many, and how bad
 * @param alerts the gravest first, then the oldest
 * @param link address of the alert log in the console
 */
public record DigestMessage(String title, List<AlertMessage> alerts, String link) {
  private static final Comparator<Alert> GRAVEST_FIRST =
      Comparator.comparing(Alert::severity).reversed().thenComparing(Alert::raisedAt);

  /** The alerts as they are now. */
  public static DigestMessage of(List<Alert> alerts, String consoleAddress) {
    List<Alert> sorted = alerts.stream().sorted(GRAVEST_FIRST).toList();
    long events = sorted.stream().mapToLong(Alert::count).sum();
    return new DigestMessage(
        "%d alerts, %d events, the gravest %s: %s"
            .formatted(
                sorted.size(),
                events,
                sorted.getFirst().severity().word(),
                sorted.getFirst().headline()),
        sorted.stream().map(alert -> AlertMessage.of(alert, consoleAddress)).toList(),
        consoleAddress + "/alerts");
  }
}
