package io.steward.ticket.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.steward.platform.event.Topics;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.ticket.Api;
import io.steward.ticket.MovableClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StewardServers.class)
class EscalationComponentTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject EscalationSweep sweep;
  @Inject MovableClock clock;

  private final Api staff = Api.agent("alice");

  @Test
  void aTicketThatNobodyTakesGoesUpOnceHoweverManySweep() {
    String ticket = staff.open("CLOCK", "critical");
    try (KafkaProbe probe = KafkaProbe.on(Topics.TICKET_EVENTS)) {
      clock.forward(Duration.ofMinutes(16));

      List<Uni<Integer>> replicas = Collections.nCopies(6, sweep.sweep());
      Uni.join().all(replicas).andFailFast().await().atMost(PATIENCE);

      var escalated = probe.await("ticket.escalated.v1", ticket).payload();
      assertThat(escalated.get("level").asInt()).isEqualTo(1);
      assertThat(escalated.get("by").asText()).isEqualTo("steward");
      assertThat(escalated.get("reason").asText())
          .isEqualTo("not taken within 15 minutes at level 0");
      assertThat(probe.find("ticket.escalated.v1", ticket, any -> true)).hasSize(1);
    }
    assertThat(whatHappenedTo(ticket)).containsExactly("opened", "escalated");
  }

  @Test
  void theTimerFindsWhatIsDue() {
    String ticket = staff.open("TIMER", "critical");

    try (KafkaProbe probe = KafkaProbe.on(Topics.TICKET_EVENTS)) {
      clock.forward(Duration.ofMinutes(16));
      probe.await("ticket.escalated.v1", ticket, up -> up.get("level").asInt() == 1);

      clock.forward(Duration.ofMinutes(31));
      probe.await("ticket.escalated.v1", ticket, up -> up.get("level").asInt() == 2);

      clock.forward(Duration.ofMinutes(61));
      probe.await("ticket.escalated.v1", ticket, up -> up.get("level").asInt() == 3);
    }
    assertThat(staff.read("/" + ticket).getString("escalatesAt")).isNull();
  }

  @Test
  void aTicketThatWasTakenStays() {
    String ticket = staff.open("TAKEN", "critical");
    staff.post("/" + ticket + "/take").then().statusCode(200);

    clock.forward(Duration.ofHours(3));
    sweep.sweep().await().atMost(PATIENCE);

    assertThat(whatHappenedTo(ticket)).containsExactly("opened", "taken");
  }

  private List<String> whatHappenedTo(String ticket) {
    return staff.read("/" + ticket + "/timeline").getList("items.what");
  }
}
