package io.steward.slamonitor.alert.oncall.web;

import io.steward.slamonitor.alert.hours.WrittenQuietHours;
import io.steward.slamonitor.alert.oncall.PersonDraft;
import io.steward.slamonitor.alert.web.ChannelRequest;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API takes as a person. */
@Schema(
    name = "AlertPersonRequest",
    description = "A person to be added, or to take the place of one.")
record PersonRequest(
    @Schema(required = true, description = "Where the e-mail goes.", examples = "alice@example.com")
        @Nullable String address,
    @Schema(
            nullable = true,
            description =
                "Webhooks, Slack and Teams of this person, told besides the e-mail; absent: none.")
        @Nullable List<@Nullable ChannelRequest> channels,
    @Schema(nullable = true, description = "Absent: never quiet.")
        @Nullable WrittenQuietHours quietHours) {

  PersonDraft toDraft() {
    return new PersonDraft(address, ChannelRequest.drafts(channels), quietHours);
  }
}
