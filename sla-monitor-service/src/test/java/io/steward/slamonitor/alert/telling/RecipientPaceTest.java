package io.steward.slamonitor.alert.telling;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.alert.Severity;
import io.steward.slamonitor.alert.telling.RecipientPace.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecipientPaceTest {
  private static final Instant T = Instant.parse("2026-11-23T16:00:00Z");
  private static final RecipientPace PACE =
      new RecipientPace(
          Duration.ofSeconds(3),
          Duration.ofMinutes(1),
          10,
          Duration.ofSeconds(15),
          Duration.ofMinutes(2));

  /** Vector: Frappe Helpdesk 2967, 500 tickets that each send warnings in one minute. */
  @Test
  void fiveHundredWarningsInOneMinuteAreOneDigestPerRecipient_frappe2967() {
    List<Instant> arrivals = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      arrivals.add(T.plusMillis(i * 120L));
    }

    assertThat(play(arrivals, Severity.LOW)).containsExactly(500);
  }

  @Test
  void aSingleAlertWaitsOnlyForCompany() {
    assertThat(PACE.sendAt(waiting(Severity.LOW, T), null)).isEqualTo(T.plusSeconds(3));
  }

  @Test
  void thereIsAPauseBetweenTwoMessages() {
    assertThat(PACE.sendAt(waiting(Severity.LOW, T), T.minusSeconds(20)))
        .isEqualTo(T.plusSeconds(40));
  }

  @Test
  void aStormThatDoesNotEndIsToldAfterItsLongest() {
    List<Instant> arrivals = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      arrivals.add(T.plusSeconds(i));
    }

    List<Integer> digests = play(arrivals, Severity.LOW);

    assertThat(digests).hasSizeBetween(4, 6);
    assertThat(digests.stream().mapToInt(Integer::intValue).sum()).isEqualTo(600);
  }

  @Test
  void aCriticalAlertDoesNotWaitForAStormToEnd() {
    List<Waiting> storm = new ArrayList<>(waiting(Severity.LOW, many(50)));
    storm.add(new Waiting(T, Severity.CRITICAL));

    assertThat(PACE.sendAt(storm, null)).isEqualTo(T.plusSeconds(3));
  }

  @Test
  void whatQuietHoursHeldIsOneDigestSoonAfterTheyEnd() {
    assertThat(PACE.sendAt(waiting(Severity.LOW, many(300)), T.minusSeconds(36_000)))
        .isEqualTo(T.plusSeconds(15));
  }

  /**
   * Looks at the queue four times a second, as the timer does, and answers what each message held.
   */
  private static List<Integer> play(List<Instant> arrivals, Severity severity) {
    List<Integer> messages = new ArrayList<>();
    List<Waiting> queue = new ArrayList<>();
    @Nullable Instant lastSent = null;
    int next = 0;
    for (Instant now = T; next < arrivals.size() || !queue.isEmpty(); now = now.plusMillis(250)) {
      while (next < arrivals.size() && !arrivals.get(next).isAfter(now)) {
        queue.add(new Waiting(arrivals.get(next++), severity));
      }
      if (!queue.isEmpty() && !PACE.sendAt(queue, lastSent).isAfter(now)) {
        messages.add(queue.size());
        queue.clear();
        lastSent = now;
      }
    }
    return messages;
  }

  private static Instant[] many(int count) {
    Instant[] same = new Instant[count];
    java.util.Arrays.fill(same, T);
    return same;
  }

  private static List<Waiting> waiting(Severity severity, Instant... since) {
    return List.of(since).stream().map(at -> new Waiting(at, severity)).toList();
  }
}
