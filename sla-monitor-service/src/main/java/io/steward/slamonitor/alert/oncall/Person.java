package io.steward.slamonitor.alert.oncall;

import io.steward.slamonitor.alert.AlertChannel;
import io.steward.slamonitor.alert.hours.QuietHours;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom alerts may be sent to.
 *
 * @param name the user name
 * @param address where the e-mail goes
 * @param channels webhooks and chats of this person, told besides the e-mail
 * @param quietHours when not to be disturbed; {@code null} for never
 */
public record Person(
    String name, String address, List<AlertChannel> channels, @Nullable QuietHours quietHours) {

  /** All ways to this person. */
  public Stream<AlertChannel> ways() {
    return Stream.concat(Stream.of(new AlertChannel.Email(address)), channels.stream());
  }
}
