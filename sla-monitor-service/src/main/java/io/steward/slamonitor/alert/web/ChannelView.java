package io.steward.slamonitor.alert.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.steward.slamonitor.alert.AlertChannel;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A channel; the secret of a webhook and the URL of a chat, which is a key, are never answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AlertChannel")
public record ChannelView(
    @Schema(
            required = true,
            enumeration = {"email", "webhook", "slack", "teams", "console", "person", "rotation"})
        String type,
    @Schema(description = "Of e-mail.") @Nullable String address,
    @Schema(
            description =
                "Of a webhook. Of Slack and Teams, where the URL is a key, only the host and the last"
                    + " four characters: hooks.slack.com/…x7Qz.")
        @Nullable String url,
    @Schema(description = "Of a person.") @Nullable String person,
    @Schema(description = "Of a rotation.") @Nullable String rotation) {

  /** The channel without its keys. */
  public static ChannelView of(AlertChannel channel) {
    String target = channel.target();
    String type = channel.type();
    return switch (channel) {
      case AlertChannel.Email email -> new ChannelView(type, target, null, null, null);
      case AlertChannel.Console console -> new ChannelView(type, null, null, null, null);
      case AlertChannel.ToPerson person -> new ChannelView(type, null, null, target, null);
      case AlertChannel.OnCall duty -> new ChannelView(type, null, null, null, target);
      default -> new ChannelView(type, null, channel.shown(), null, null);
    };
  }

  /** As {@link #of}, of each. */
  public static List<ChannelView> all(List<AlertChannel> channels) {
    return channels.stream().map(ChannelView::of).toList();
  }
}
