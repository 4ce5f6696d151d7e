package io.steward.slamonitor.alert.telling;

import io.steward.slamonitor.alert.AlertChannel;
import io.steward.slamonitor.alert.oncall.Person;
import io.steward.slamonitor.alert.oncall.Rotation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people and rotations that rules may name. */
public record Directory(List<Person> people, List<Rotation> rotations) {

  /** Whom the targets stand for at a moment, each once; the ones that stand for nobody fall out. */
  public List<Recipient> recipients(List<AlertChannel> targets, Instant at) {
    List<Recipient> recipients = new ArrayList<>();
    for (AlertChannel target : targets) {
      recipients(target, at)
          .filter(one -> recipients.stream().noneMatch(one::isSameAs))
          .forEach(recipients::add);
    }
    return recipients;
  }

  private Stream<Recipient> recipients(AlertChannel target, Instant at) {
    return switch (target) {
      case AlertChannel.ToPerson person -> person(person.target(), null);
      case AlertChannel.OnCall duty ->
          rotations.stream()
              .filter(rotation -> rotation.id().equals(duty.rotation()))
              .findFirst()
              .stream()
              .flatMap(rotation -> person(rotation.onCall(at), rotation.name()));
      default -> Stream.of(new Recipient(target.type(), target.target(), target.type(), null));
    };
  }

  private Stream<Recipient> person(String name, @Nullable String rotation) {
    String via = rotation == null ? name : name + ", on call in " + rotation;
    return people.stream()
        .filter(person -> person.name().equals(name))
        .flatMap(
            person ->
                person
                    .ways()
                    .map(way -> new Recipient(way.type(), way.target(), via, person.quietHours())));
  }
}
