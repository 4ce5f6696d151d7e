package io.steward.slamonitor.ticket;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which channels are our own and which are a marketplace's. There are few of the former and new
 * ones of the latter all the time, so the former are listed and every other one is a marketplace's:
 * a marketplace that nobody has told us of is watched from its first message. A policy that leaves
 * the marketplace reply out for a channel promises nothing there.
 */
final class ContactChannel {
  private static final Set<String> OWN =
      Set.of(
          "email",
          "phone",
          "chat",
          "web",
          "portal",
          "console",
          "api",
          "sms",
          "whatsapp",
          "letter",
          "fax");

  private ContactChannel() {}

  /**
   * Whether a marketplace watches how soon its buyers are answered there.
   *
   * @param channel in any case; {@code null} when the ticket does not tell, which is no marketplace
   */
  static boolean isMarketplace(@Nullable String channel) {
    return channel != null && !OWN.contains(channel.toLowerCase(Locale.ROOT));
  }
}
