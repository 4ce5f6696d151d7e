package io.steward.slamonitor.alert.web;

import io.steward.slamonitor.alert.AlertRuleDraft;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A channel to tell. */
@Schema(name = "AlertChannelRequest")
public record ChannelRequest(
    @Schema(
            required = true,
            enumeration = {"email", "webhook", "slack", "teams", "console", "person", "rotation"})
        @Nullable String type,
    @Schema(description = "Of e-mail.", examples = "team@example.com") @Nullable String address,
    @Schema(
            description =
                "Of a webhook, Slack or Teams. Of Slack and Teams also, to keep the URL there is, what"
                    + " was answered in its place.",
            examples = "https://example.com/hook")
        @Nullable String url,
    @Schema(
            description =
                "Of a webhook: the key of its signature, 16 to 256 printable ASCII characters."
                    + " Never answered; absent in a change, the URL keeps the one it has.",
            writeOnly = true)
        @Nullable String secret,
    @Schema(description = "Of a person: one of GET /api/v1/alert-people.", examples = "alice")
        @Nullable String person,
    @Schema(description = "Of a rotation: the id of one of GET /api/v1/rotations.")
        @Nullable String rotation) {

  /** The same for the reader of drafts. */
  public AlertRuleDraft.ChannelDraft toDraft() {
    return new AlertRuleDraft.ChannelDraft(type, address, url, secret, person, rotation);
  }

  /** The drafts of a list that may be absent or have gaps. */
  public static @Nullable List<AlertRuleDraft.@Nullable ChannelDraft> drafts(
      @Nullable List<@Nullable ChannelRequest> channels) {
    return channels == null
        ? null
        : channels.stream().map(c -> c == null ? null : c.toDraft()).toList();
  }

  @Override
  public String toString() {
    return "ChannelRequest[type=" + type + "]"; // the secret must not reach a log
  }
}
