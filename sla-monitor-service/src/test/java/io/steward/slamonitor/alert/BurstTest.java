package io.steward.slamonitor.alert;

import static io.steward.slamonitor.alert.AlertRuleFixture.aBreach;
import static io.steward.slamonitor.alert.AlertRuleFixture.aRuleFor;
import static io.steward.slamonitor.alert.AlertRuleFixture.anOccurrence;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BurstTest {
  private static final AlertRule ALL = aRuleFor(null, Severity.LOW, "sla.breached.v1");
  private static final AlertRule ACME = aRuleFor("ACME", Severity.LOW, "sla.breached.v1");

  @Test
  void isOneForOneRuleAccountAndCause() {
    List<Occurrence> many =
        IntStream.range(0, 500).mapToObj(i -> aBreach("e" + i, "ACME", "late:W1")).toList();

    assertThat(Burst.of(List.of(ALL), many))
        .singleElement()
        .satisfies(
            burst -> {
              assertThat(burst.count()).isEqualTo(500);
              assertThat(burst.first().eventId()).isEqualTo("e0");
            });
  }

  @Test
  void isAnotherForEachRuleAccountAndCause() {
    List<Burst> bursts =
        Burst.of(
            List.of(ALL, ACME),
            List.of(
                aBreach("1", "ACME", "late:W1"),
                aBreach("2", "ACME", "late:W2"),
                aBreach("3", "OTHER", "late:W1")));

    assertThat(bursts).hasSize(5);
  }

  @Test
  void isAsSevereAsItsWorst() {
    AlertRule rule = aRuleFor(null, Severity.LOW, "ticket.opened.v1");
    List<Burst> bursts =
        Burst.of(
            List.of(rule),
            List.of(
                anOccurrence("1", "ticket.opened.v1", "ACME", Severity.LOW, "t"),
                anOccurrence("2", "ticket.opened.v1", "ACME", Severity.CRITICAL, "t"),
                anOccurrence("3", "ticket.opened.v1", "ACME", Severity.MEDIUM, "t")));

    assertThat(bursts).extracting(Burst::worst).containsExactly(Severity.CRITICAL);
  }
}
