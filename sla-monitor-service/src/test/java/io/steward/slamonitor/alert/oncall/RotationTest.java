package io.steward.slamonitor.alert.oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RotationTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void theTurnPassesOnTheWeekdayAtTheHandoverTime() {
    Rotation weekly = weekly();

    assertThat(weekly.onCall(berlin("2026-11-23T09:00"))).isEqualTo("alice");
    assertThat(weekly.onCall(berlin("2026-11-30T08:59"))).isEqualTo("alice");
    assertThat(weekly.onCall(berlin("2026-11-30T09:00"))).isEqualTo("bob");
    assertThat(weekly.onCall(berlin("2026-12-07T09:00"))).isEqualTo("carol");
    assertThat(weekly.onCall(berlin("2026-12-14T09:00"))).isEqualTo("alice");
  }

  @Test
  void turnsGoOnBackwardsBeforeTheFirst() {
    assertThat(weekly().onCall(berlin("2026-11-23T08:59"))).isEqualTo("carol");
  }

  @Test
  void theTurnPassesAtTheLocalTimeAlsoAfterTheClocksChanged() {
    Rotation daily = rotation(Rotation.Every.DAY, "2026-10-20", List.of());

    List<Shift> shifts = daily.shifts(berlin("2026-10-24T09:00"), berlin("2026-10-26T09:00"));

    assertThat(shifts).extracting(Shift::person).containsExactly("bob", "carol");
    assertThat(shifts)
        .extracting(s -> Duration.between(s.from(), s.until()))
        .containsExactly(Duration.ofHours(25), Duration.ofHours(24));
  }

  @Test
  void aCoverTakesTheTurnForItsTimeAndGivesItBack() {
    Cover cover =
        new Cover(
            UUID.randomUUID(), "carol", berlin("2026-11-25T12:00"), berlin("2026-11-25T20:00"));
    Rotation covered = rotation(Rotation.Every.WEEK, "2026-11-23", List.of(cover));

    List<Shift> shifts = covered.shifts(berlin("2026-11-25T00:00"), berlin("2026-11-26T00:00"));

    assertThat(shifts).extracting(Shift::person).containsExactly("alice", "carol", "alice");
    assertThat(shifts).extracting(Shift::isCover).containsExactly(false, true, false);
    assertThat(shifts.getFirst().until()).isEqualTo(berlin("2026-11-25T12:00"));
    assertThat(shifts.getLast().from()).isEqualTo(berlin("2026-11-25T20:00"));
  }

  @Test
  void ofTwoCoversThatOverlapTheLaterHolds() {
    Instant from = berlin("2026-11-25T12:00");
    Instant until = berlin("2026-11-25T20:00");
    List<Cover> covers =
        List.of(
            new Cover(UUID.randomUUID(), "carol", from, until),
            new Cover(UUID.randomUUID(), "bob", from, until));

    assertThat(rotation(Rotation.Every.WEEK, "2026-11-23", covers).onCall(from)).isEqualTo("bob");
  }

  private static Rotation weekly() {
    return rotation(Rotation.Every.WEEK, "2026-11-23", List.of());
  }

  private static Rotation rotation(Rotation.Every every, String startsOn, List<Cover> covers) {
    return new Rotation(
        UUID.randomUUID(),
        "First line",
        BERLIN,
        every,
        LocalTime.parse("09:00"),
        LocalDate.parse(startsOn),
        List.of("alice", "bob", "carol"),
        covers);
  }

  private static Instant berlin(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
