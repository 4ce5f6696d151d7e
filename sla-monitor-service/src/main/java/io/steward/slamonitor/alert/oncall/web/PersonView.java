package io.steward.slamonitor.alert.oncall.web;

import io.steward.slamonitor.alert.hours.WrittenQuietHours;
import io.steward.slamonitor.alert.oncall.Person;
import io.steward.slamonitor.alert.web.ChannelView;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person as the API answers it. */
@Schema(name = "AlertPerson", description = "Somebody whom alerts may be sent to.")
record PersonView(
    @Schema(required = true) String name,
    @Schema(required = true) String address,
    @Schema(required = true, description = "Told besides the e-mail.") List<ChannelView> channels,
    @Schema(nullable = true, description = "null: never quiet.")
        @Nullable WrittenQuietHours quietHours) {

  static PersonView of(Person person) {
    return new PersonView(
        person.name(),
        person.address(),
        ChannelView.all(person.channels()),
        Optional.ofNullable(person.quietHours()).map(WrittenQuietHours::of).orElse(null));
  }

  /** All people; there are few, so there are no pages. */
  @Schema(name = "AlertPersonList")
  record All(@Schema(required = true) List<PersonView> items) {}
}
