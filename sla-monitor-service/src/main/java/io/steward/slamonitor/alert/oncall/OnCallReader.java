package io.steward.slamonitor.alert.oncall;

import io.steward.slamonitor.alert.AlertChannel;
import io.steward.slamonitor.alert.ChannelReader;
import io.steward.slamonitor.alert.Complaints;
import io.steward.slamonitor.alert.KeptChannels;
import io.steward.slamonitor.alert.KnownTargets;
import io.steward.slamonitor.alert.hours.HoursReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads people and rotations. */
final class OnCallReader {
  private static final int MOST_PEOPLE = 50;
  private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{1,120}");
  private static final Pattern USER = Pattern.compile("[A-Za-z0-9._@-]{1,64}");
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>,;\\p{Cntrl}]{1,64}@[^\\s@<>,;\\p{Cntrl}]{1,255}");

  private final Complaints complaints;
  private final HoursReader hours;

  OnCallReader(Complaints complaints) {
    this.complaints = complaints;
    this.hours = new HoursReader(complaints);
  }

  /** The person, or {@code null} when something is wrong. */
  @Nullable Person person(String name, PersonDraft draft, KeptChannels kept) {
    if (!USER.matcher(name).matches()) {
      complaints.refuseText("name", name, "a user name");
    }
    String address = draft.address();
    List<AlertChannel> channels =
        new ChannelReader(new KnownTargets(kept, Set.of(), Set.of()), complaints)
            .readOwn("channels", draft.channels());
    if (address == null || !ADDRESS.matcher(address).matches()) {
      complaints.refuseText("address", address, "an address such as alice@example.com");
      return null;
    }
    return new Person(name, address, channels, hours.quietHours("quietHours", draft.quietHours()));
  }

  /** The rotation without covers, or {@code null} when something is wrong. */
  @Nullable Rotation rotation(UUID id, RotationDraft draft, Set<String> known) {
    String name = draft.name() == null ? "" : draft.name().strip();
    if (!NAME.matcher(name).matches()) {
      complaints.refuse("name", name.isEmpty() ? "is missing" : "is not a name", "1 to 120 signs");
    }
    ZoneId zone = hours.zone("zone", draft.zone());
    Rotation.@Nullable Every every = every(draft.every());
    LocalTime handoverAt = hours.time("handoverAt", draft.handoverAt());
    LocalDate startsOn = day(draft.startsOn());
    List<String> people = people(draft.people(), known);
    return zone == null || every == null || handoverAt == null || startsOn == null
        ? null
        : new Rotation(id, name, zone, every, handoverAt, startsOn, people, List.of());
  }

  private Rotation.@Nullable Every every(@Nullable String word) {
    return switch (word) {
      case "day" -> Rotation.Every.DAY;
      case "week" -> Rotation.Every.WEEK;
      case null, default -> complaints.refuseText("every", word, "day or week");
    };
  }

  private @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null
          ? complaints.refuseText("startsOn", null, "a day such as 2026-11-23")
          : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return complaints.refuseText("startsOn", text, "a day such as 2026-11-23");
    }
  }

  private List<String> people(@Nullable List<@Nullable String> names, Set<String> known) {
    if (names == null || names.isEmpty() || names.size() > MOST_PEOPLE) {
      complaints.refuse(
          "people",
          names == null || names.isEmpty() ? "are nobody" : "are too many",
          "1 to " + MOST_PEOPLE + " people in the order of their turns");
      return List.of();
    }
    List<String> people = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (name == null || !known.contains(name)) {
        complaints.refuseText("people[" + i + "]", name, "somebody of GET /alert-people");
      } else {
        people.add(name);
      }
    }
    return people;
  }
}
