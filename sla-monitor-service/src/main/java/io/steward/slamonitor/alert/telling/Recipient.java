package io.steward.slamonitor.alert.telling;

import io.steward.slamonitor.alert.hours.QuietHours;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a message ends up; two with one channel and target are one recipient, by whatever way they
 * were named.
 *
 * @param channel {@code email}, {@code webhook}, {@code slack}, {@code teams} or {@code console}
 * @param target address or URL
 * @param via how it was named, for the log: {@code alice, on call in First line}
 * @param quietHours of the person; {@code null} for none
 */
public record Recipient(
    String channel, String target, String via, @Nullable QuietHours quietHours) {
  private static final Set<String> READ_BY_PEOPLE = Set.of("email", "slack", "teams");

  /** Whether people read there, who want one message of many alerts; programs want each. */
  public static boolean isReadByPeople(String channel) {
    return READ_BY_PEOPLE.contains(channel);
  }

  boolean isSameAs(Recipient other) {
    return channel.equals(other.channel) && target.equals(other.target);
  }
}
