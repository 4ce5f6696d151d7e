package io.steward.ticket.incident;

import java.util.Comparator;

/** What makes two breaches one incident: the merchant and the cause. */
public record IncidentKey(String account, String cause) implements Comparable<IncidentKey> {
  private static final Comparator<IncidentKey> ORDER =
      Comparator.comparing(IncidentKey::account).thenComparing(IncidentKey::cause);

  @Override
  public int compareTo(IncidentKey other) {
    return ORDER.compare(this, other);
  }
}
