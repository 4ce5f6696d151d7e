package io.steward.ticket.lifecycle;

import static io.steward.ticket.lifecycle.TicketFixture.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.ticket.lifecycle.TicketRejection.Stale;
import io.steward.ticket.lifecycle.TicketRejection.Unknown;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequestTest {
  private final Ticket ticket = aRequest(Severity.LOW);

  @Test
  void isConsideredForTheVersionSeenAndWithoutOne() {
    assertThat(request(0, Optional.empty()).objection(ticket)).isEmpty();
    assertThat(request(null, Optional.empty()).objection(ticket)).isEmpty();
  }

  @Test
  void isStaleForAnotherVersion() {
    assertThat(request(1, Optional.empty()).objection(ticket)).contains(new Stale(ticket.number()));
  }

  @Test
  void findsNoTicketOfAForeignAccountWhateverTheVersion() {
    assertThat(request(0, Optional.of(Set.of("ACME"))).objection(ticket)).isEmpty();
    assertThat(request(1, Optional.of(Set.of("OTHER"))).objection(ticket))
        .contains(new Unknown(ticket.number()));
  }

  private Request request(@Nullable Integer version, Optional<Set<String>> scope) {
    return new Request(ticket.number(), version, "mia", scope);
  }
}
