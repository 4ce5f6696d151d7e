package io.steward.slamonitor.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BacklogOutlookTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void isDoneWhenTheLastOrderLeavesAtItsVeryTime() {
    // 40 orders at 10 an hour leave until 16:00.
    BacklogOutlook outlook = BacklogOutlook.at(NOW, dueAt("16:00", 40), 10);

    assertThat(outlook.willBeDone()).isTrue();
    assertThat(outlook.neededPerHour()).isEqualTo(10);
  }

  @Test
  void namesTheOrdersThatWillBeLate() {
    // 10 an hour make 40 until 16:00; the 41st and 42nd leave at 16:06 and 16:12.
    BacklogOutlook outlook = BacklogOutlook.at(NOW, dueAt("16:00", 42), 10);

    assertThat(outlook.late()).containsExactly(40, 41);
    assertThat(outlook.neededPerHour()).isEqualTo(11);
  }

  @Test
  void takesWhatIsDueSoonestFirst() {
    // Three by 12:15 at 10 an hour: 12:06, 12:12, 12:18. The one due at 16:00 is no trouble.
    List<Instant> due = List.of(at("12:15"), at("12:15"), at("12:15"), at("16:00"));

    BacklogOutlook outlook = BacklogOutlook.at(NOW, due, 10);

    assertThat(outlook.late()).containsExactly(2);
    assertThat(outlook.neededPerHour()).isEqualTo(12);
  }

  @Test
  void isWorryingFromTheFirstLateOrderUntilATenthOfThePaceIsToSpare() {
    // 40 until 16:00 need 10 an hour.
    assertThat(worrying(10, false)).as("it just goes").isEmpty();
    assertThat(worrying(9.9, false)).as("one will be late").isPresent();
    assertThat(worrying(10.2, true)).as("it goes again, with next to nothing to spare").isPresent();
    assertThat(worrying(11, true)).as("still less than a tenth").isPresent();
    assertThat(worrying(11.2, true)).as("a tenth to spare").isEmpty();
  }

  @Test
  void aBacklogThatHoversAboutItsPaceIsToldOnce() {
    double[] paces = {10.5, 9.9, 10.1, 9.8, 10.3, 9.9, 10.4};
    boolean raised = false;
    int told = 0;
    for (double pace : paces) {
      boolean worrying = worrying(pace, raised).isPresent();
      told += worrying && !raised ? 1 : 0;
      raised = worrying;
    }
    assertThat(told).isEqualTo(1);
    assertThat(raised).isTrue();
  }

  @Test
  void makesNothingWithoutAPace() {
    assertThat(BacklogOutlook.at(NOW, dueAt("16:00", 3), 0).late()).containsExactly(0, 1, 2);
    assertThat(BacklogOutlook.at(NOW, List.of(), 0).willBeDone()).isTrue();
  }

  @Test
  void measuresThePaceOverTheLastHoursOrTheHoursInWhichItWorked() {
    Duration window = Duration.ofHours(3);

    assertThat(Pace.of(45, window, 200, 9).perHour()).isEqualTo(15);
    assertThat(Pace.of(0, window, 160, 8).perHour()).isEqualTo(20);
    assertThat(Pace.of(0, window, 0, 0)).isEqualTo(Pace.NONE);
    assertThat(Pace.of(45, window, 200, 9).words()).isEqualTo("15.0 an hour (last 3 h 0 min)");
  }

  private static Optional<BacklogOutlook> worrying(double perHour, boolean raised) {
    return BacklogOutlook.worrying(NOW, dueAt("16:00", 40), perHour, raised, 0.1);
  }

  private static List<Instant> dueAt(String time, int orders) {
    return IntStream.range(0, orders).mapToObj(i -> at(time)).toList();
  }

  private static Instant at(String time) {
    return Instant.parse("2026-11-23T" + time + ":00Z");
  }
}
