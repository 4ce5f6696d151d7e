package io.steward.slamonitor.alert.mute;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.alert.match.Matcher;
import io.steward.slamonitor.alert.match.Operator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InhibitionTest {
  private static final Inhibition INCIDENTS =
      new Inhibition(
          UUID.randomUUID(),
          "An incident mutes the breaches of its orders",
          List.of(
              new Matcher("type", Operator.LIKE, "ticket\\..*"),
              new Matcher("kind", Operator.IS, "incident")),
          List.of(new Matcher("type", Operator.LIKE, "sla\\.(at-risk|breached)\\.v1")),
          List.of("account", "cause"));

  private static final Map<String, String> BREACH =
      Map.of("type", "sla.breached.v1", "account", "ACME", "cause", "late-dispatch:W1");

  @Test
  void mutesWhileAnIncidentOfTheSameAccountAndCauseStands() {
    assertThat(INCIDENTS.muting(BREACH, List.of(incident("ACME", "late-dispatch:W1")))).isPresent();
    assertThat(INCIDENTS.muting(BREACH, List.of(incident("OTHER", "late-dispatch:W1")))).isEmpty();
    assertThat(INCIDENTS.muting(BREACH, List.of(incident("ACME", "late-dispatch:W2")))).isEmpty();
    assertThat(INCIDENTS.muting(BREACH, List.of())).isEmpty();
  }

  @Test
  void mutesOnlyItsTarget() {
    Map<String, String> risk =
        Map.of("type", "sla.risk-raised.v1", "account", "ACME", "cause", "late-dispatch:W1");

    assertThat(INCIDENTS.muting(risk, List.of(incident("ACME", "late-dispatch:W1")))).isEmpty();
  }

  @Test
  void neverLetsTwoThatMeetBothSidesMuteEachOther() {
    Inhibition everything =
        new Inhibition(
            UUID.randomUUID(),
            "All",
            List.of(new Matcher("account", Operator.IS, "ACME")),
            List.of(new Matcher("account", Operator.IS, "ACME")),
            List.of("account"));

    assertThat(everything.muting(BREACH, List.of(incident("ACME", "late-dispatch:W1")))).isEmpty();
  }

  private static Standing incident(String account, String cause) {
    return new Standing(
        UUID.randomUUID(),
        "ticket TCK-000123 opened",
        Map.of("type", "ticket.opened.v1", "kind", "incident", "account", account, "cause", cause),
        List.of());
  }
}
