package io.steward.slamonitor.ticket.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.platform.testkit.GoldenEvents;
import io.steward.slamonitor.ticket.TicketEvent;
import io.steward.slamonitor.ticket.TicketEventType;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsumedTicketEventsContractTest {
  private static final Path CONTRACT = GoldenEvents.contractOf("ticket-service");

  @ParameterizedTest
  @EnumSource(TicketEventType.class)
  void everyTypeThatMattersIsReadAsTicketServicePublishesIt(TicketEventType type) {
    TicketEvent event = read(type);
    assertThat(event.ticket()).startsWith("TCK-");
    assertThat(event.account()).isEqualTo("ACME");
    assertThat(TicketEventType.of(type.eventType())).contains(type);
  }

  @Test
  void aReplyTellsWhoWroteToWhom() {
    TicketEvent reply = read(TicketEventType.REPLIED);
    assertThat(reply.inbound()).isTrue();
    assertThat(reply.human()).isTrue();
    assertThat(reply.channel()).isEqualTo("email");
    assertThat(reply.openedAt()).isEqualTo(Instant.parse("2026-11-23T14:00:00.250Z"));
  }

  @Test
  void aWaitTellsItsStateAndItsReason() {
    TicketEvent wait = read(TicketEventType.WAITING);
    assertThat(wait.status()).isEqualTo("waiting-customer");
    assertThat(wait.reason()).isNotBlank();
  }

  @Test
  void aPromisedCallTellsWhenItIsWanted() {
    TicketEvent promised = read(TicketEventType.CALL_BACK_PROMISED);
    assertThat(promised.wantedAt()).isEqualTo(Instant.parse("2026-11-24T14:00:00Z"));
    assertThat(read(TicketEventType.CALL_BACK_DONE).wantedAt()).isNull();
  }

  private static TicketEvent read(TicketEventType type) {
    return GoldenEvents.example(CONTRACT, type.eventType(), TicketState.class).event("e1", type);
  }
}
