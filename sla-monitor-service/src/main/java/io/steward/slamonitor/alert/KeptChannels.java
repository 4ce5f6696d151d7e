package io.steward.slamonitor.alert;

import java.util.List;
import java.util.Optional;

/** The channels that somebody has already, whose keys a draft need not repeat. */
public interface KeptChannels {
  /** Somebody is new and has none. */
  KeptChannels NONE = of(List.of());

  /** A rehearsal sends nothing, so that no key is missed. */
  KeptChannels REHEARSED =
      new KeptChannels() {
        @Override
        public boolean hasSecretOf(String url) {
          return true;
        }

        @Override
        public Optional<AlertChannel> shownAs(String type, String shown) {
          return shown.contains("/…")
              ? Optional.of(AlertChannel.of(type, "https://" + shown))
              : Optional.empty();
        }
      };

  /** Whether we have the secret of the webhook. */
  boolean hasSecretOf(String url);

  /** The one channel of that type that people see so; empty when it could be none or several. */
  Optional<AlertChannel> shownAs(String type, String shown);

  /** These channels. */
  static KeptChannels of(List<AlertChannel> channels) {
    return new KeptChannels() {
      @Override
      public boolean hasSecretOf(String url) {
        return channels.stream()
            .anyMatch(one -> one instanceof AlertChannel.Webhook && one.target().equals(url));
      }

      @Override
      public Optional<AlertChannel> shownAs(String type, String shown) {
        List<AlertChannel> meant =
            channels.stream()
                .filter(one -> one.type().equals(type) && one.shown().equals(shown))
                .distinct()
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
      }
    };
  }
}
