package io.steward.ticket.clock;

import static io.steward.ticket.clock.ClockFixture.activated;
import static io.steward.ticket.clock.ClockFixture.at;
import static io.steward.ticket.clock.ClockFixture.breached;
import static io.steward.ticket.clock.ClockFixture.clockAfter;
import static io.steward.ticket.clock.ClockFixture.news;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.ticket.lifecycle.Severity;
import io.steward.ticket.lifecycle.Ticket;
import io.steward.ticket.lifecycle.TicketEvent;
import io.steward.ticket.lifecycle.TicketFixture;
import io.steward.ticket.lifecycle.TicketNumber;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockBatchTest {
  private final Ticket ticket = TicketFixture.aRequest(Severity.HIGH);
  private final ClockNews set = news(ticket.number(), 0, at(240), activated());
  private final ClockNews warning = news(ticket.number(), 180, at(240), new Turn.AtRisk(1));
  private final ClockNews breach = news(ticket.number(), 240, at(240), breached(240));

  @Test
  void keepsTheLastStateOfEachClock() {
    ClockBatch batch = batch(List.of(set, warning, breach), List.of());
    assertThat(batch.changed()).containsExactly(clockAfter(set, warning, breach));
  }

  @Test
  void tellsTheTimelineOfWarningsAndBreachesOnceForTheBatch() {
    ClockBatch batch = batch(List.of(set, warning, breach), List.of());
    assertThat(batch.told()).hasSize(1);
    assertThat(batch.told().getFirst().events())
        .containsExactly(
            new TicketEvent.Updated(
                at(241),
                "steward",
                "first response is at risk: due 2026-11-23 14:00 UTC;"
                    + " first response was missed: due 2026-11-23 14:00 UTC"));
    assertThat(batch.told().getFirst().ticket().ladder()).isEqualTo(ticket.ladder());
  }

  @Test
  void tellsNothingOfTheRestNorOfThePast() {
    ClockNews past = news(ticket.number(), 241, at(240), new Turn.Breached(at(240), true));
    assertThat(batch(List.of(set, past), List.of()).told()).isEmpty();
  }

  @Test
  void changesNothingByOldNews() {
    ClockBatch batch = batch(List.of(warning), List.of(clockAfter(set, breach)));
    assertThat(batch.changed()).isEmpty();
    assertThat(batch.told()).isEmpty();
  }

  @Test
  void passesOverTicketsThatWeDoNotHave() {
    ClockBatch batch = batch(List.of(news(new TicketNumber(99), 0, at(9), activated())), List.of());
    assertThat(batch.changed()).isEmpty();
  }

  private ClockBatch batch(List<ClockNews> news, List<TicketClock> known) {
    return ClockBatch.of(news, List.of(ticket), known, at(241));
  }
}
