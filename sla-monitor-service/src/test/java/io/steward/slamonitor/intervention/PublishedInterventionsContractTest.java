package io.steward.slamonitor.intervention;

import io.steward.platform.testkit.GoldenEvents;
import io.steward.slamonitor.order.Money;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedInterventionsContractTest {
  private static final Path CONTRACT = GoldenEvents.contractOf("sla-monitor-service");
  private static final Instant AT = Instant.parse("2026-11-23T15:00:00Z");

  @Test
  void openedIsWrittenAsItsExample() {
    matches(InterventionEvent.OPENED, intervention(null, null, 0, 0), "steward", AT);
  }

  @Test
  void changedIsWrittenAsItsExample() {
    matches(
        InterventionEvent.CHANGED,
        intervention(AT.plusSeconds(120), null, 0, 0),
        "marco",
        AT.plusSeconds(120));
  }

  @Test
  void closedIsWrittenAsItsExample() {
    var closing = new Intervention.Closing(Outcome.SAVED, "steward", AT.plusSeconds(3600), null);
    matches(
        InterventionEvent.CLOSED,
        intervention(AT.plusSeconds(120), closing, 11, 1),
        "steward",
        AT.plusSeconds(3600));
  }

  private static void matches(String type, Intervention of, String by, Instant at) {
    GoldenEvents.assertMatches(CONTRACT, type, InterventionEvent.of(type, of, by, at));
  }

  private static Intervention intervention(
      @Nullable Instant takenAt,
      Intervention.@Nullable Closing closing,
      long saved,
      long breached) {
    return new Intervention(
        UUID.fromString("019ab1c4-7b11-7c52-8f1f-3b7d3c1f0c01"),
        Matter.ofCause("ACME", "late-dispatch:W1"),
        "Dispatch in danger, W1",
        "A promise is close to its time.",
        "marco",
        takenAt,
        null,
        Intervention.BY_RULE,
        AT,
        closing == null ? AT.plusSeconds(3600) : null,
        takenAt,
        new Intervention.Tally(12, 12 - saved - breached, saved, breached),
        List.of(new Money("1490.00", "EUR")),
        closing);
  }
}
