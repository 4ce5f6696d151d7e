package io.steward.review.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MeasurementTest {
  private static final LocalDate FIRST = LocalDate.parse("2026-10-01");

  @Test
  void theGreatestRevisionOfAMatterCounts() {
    assertThat(Measurement.newest(List.of(told(1, 7), told(1, 9), told(1, 8))))
        .containsExactly(told(1, 9));
  }

  @Test
  void anotherDayIsAnotherMatter() {
    assertThat(Measurement.newest(List.of(told(1, 7), told(2, 3))))
        .containsExactlyInAnyOrder(told(1, 7), told(2, 3));
  }

  @Test
  void anotherSourceIsAnotherMatter() {
    Measurement tickets = new Measurement(Source.TICKET, "ACME", FIRST, 1, List.of(), Map.of());
    Measurement credits = new Measurement(Source.BILLING, "ACME", FIRST, 2, List.of(), Map.of());

    assertThat(Measurement.newest(List.of(tickets, credits))).containsExactly(tickets, credits);
  }

  @Property
  void orderAndRepetitionDoNotMatter(
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 50) Integer> revisions,
      @ForAll long seed) {
    List<Measurement> told = new ArrayList<>();
    revisions.forEach(revision -> told.add(told(1 + revision % 3, revision)));
    List<Measurement> shuffledTwice = new ArrayList<>(told);
    shuffledTwice.addAll(told);
    Collections.shuffle(shuffledTwice, new Random(seed));

    assertThat(Measurement.newest(shuffledTwice))
        .containsExactlyInAnyOrderElementsOf(Measurement.newest(told));
  }

  private static Measurement told(int dayOfMonth, long revision) {
    LocalDate day = FIRST.withDayOfMonth(dayOfMonth);
    return new Measurement(Source.SLA_MONITOR, "ACME", day, revision, List.of(), Map.of());
  }
}
