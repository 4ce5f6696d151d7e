package io.steward.ticket.lifecycle.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.platform.event.DomainEvent;
import io.steward.platform.testkit.GoldenEvents;
import io.steward.ticket.lifecycle.CallBack;
import io.steward.ticket.lifecycle.Commitments;
import io.steward.ticket.lifecycle.Complaint;
import io.steward.ticket.lifecycle.ComplaintOutcome;
import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.Direction;
import io.steward.ticket.lifecycle.Impact;
import io.steward.ticket.lifecycle.Ladder;
import io.steward.ticket.lifecycle.Matter;
import io.steward.ticket.lifecycle.Opening;
import io.steward.ticket.lifecycle.Progress;
import io.steward.ticket.lifecycle.Resolution;
import io.steward.ticket.lifecycle.Severity;
import io.steward.ticket.lifecycle.Ticket;
import io.steward.ticket.lifecycle.TicketEvent;
import io.steward.ticket.lifecycle.TicketNumber;
import io.steward.ticket.lifecycle.Urgency;
import io.steward.ticket.lifecycle.Waiting;
import io.steward.ticket.lifecycle.WaitingFor;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedTicketEventsContractTest {
  private static final Path CONTRACT = GoldenEvents.contractOf("ticket-service");
  private static final Instant OPENED = Instant.parse("2026-11-23T14:00:00.250Z");
  private static final Instant RAISED = Instant.parse("2026-11-23T15:00:00Z");
  private static final Instant PROMISED = Instant.parse("2026-11-23T15:10:00Z");
  private static final Instant WANTED = Instant.parse("2026-11-24T14:00:00Z");
  private static final Impact IMPACT =
      new Impact(25, 25, Map.of("EUR", new BigDecimal("1249.50"), "PLN", new BigDecimal("310.00")));

  @Test
  void everyTypeHasSchemaAndExample() {
    GoldenEvents.assertComplete(CONTRACT);
  }

  @Test
  void openedIsAsPromised() {
    Ladder ladder = new Ladder(0, OPENED, Instant.parse("2026-11-23T14:30:00.250Z"));

    assertPublished(
        "ticket.opened.v1",
        ticket(Severity.HIGH, ladder, IMPACT, null, null, 0),
        new TicketEvent.Opened(OPENED, "steward", "25 orders late"));
  }

  @Test
  void updatedIsAsPromised() {
    Ladder ladder = new Ladder(0, OPENED, Instant.parse("2026-11-23T14:15:00.250Z"));
    Impact impact = new Impact(120, 118, Map.of("EUR", new BigDecimal("10400.00")));

    assertPublished(
        "ticket.updated.v1",
        ticket(Severity.CRITICAL, ladder, impact, null, null, 1),
        new TicketEvent.Updated(
            Instant.parse("2026-11-23T14:02:10Z"),
            "steward",
            "95 orders attached, 2 recovered; severity raised from high to critical"));
  }

  @Test
  void takenIsAsPromised() {
    assertPublished(
        "ticket.taken.v1",
        taken(2),
        new TicketEvent.Taken(Instant.parse("2026-11-23T14:05:00Z"), "alice", null));
  }

  @Test
  void commentedIsAsPromised() {
    assertPublished(
        "ticket.commented.v1",
        taken(3),
        new TicketEvent.Commented(
            Instant.parse("2026-11-23T14:07:00Z"),
            "alice",
            "The conveyor stands; the shift leader expects it back at 15:00.",
            true));
  }

  @Test
  void escalatedIsAsPromised() {
    Instant at = Instant.parse("2026-11-23T14:30:00.250Z");
    Ladder ladder = new Ladder(1, at, Instant.parse("2026-11-23T15:30:00.250Z"));

    assertPublished(
        "ticket.escalated.v1",
        ticket(Severity.HIGH, ladder, IMPACT, null, null, 4),
        new TicketEvent.Escalated(at, "steward", "not taken within 30 minutes at level 0"));
  }

  @Test
  void resolvedIsAsPromised() {
    Instant at = Instant.parse("2026-11-23T16:20:00Z");
    String why = "no affected order is late any more: 24 recovered, 1 closed";
    Resolution done = new Resolution(at, "steward", why, false);
    Ladder ladder = new Ladder(0, OPENED, null);

    assertPublished(
        "ticket.resolved.v1",
        ticket(Severity.HIGH, ladder, new Impact(25, 0, Map.of()), "alice", done, 5),
        new TicketEvent.Resolved(at, "steward", why));
  }

  @Test
  void reopenedIsAsPromised() {
    Instant at = Instant.parse("2026-11-23T16:30:00Z");
    Ladder ladder = new Ladder(0, at, Instant.parse("2026-11-23T17:00:00Z"));
    Impact impact = new Impact(26, 1, Map.of("EUR", new BigDecimal("49.90")));

    assertPublished(
        "ticket.reopened.v1",
        ticket(Severity.HIGH, ladder, impact, null, null, 6),
        new TicketEvent.Reopened(at, "steward", "the cause came back: 1 order late"));
  }

  @Test
  void waitingIsAsPromised() {
    Instant at = Instant.parse("2026-11-23T14:12:00Z");
    String why = "We need the number on the parcel label.";
    assertPublished(
        "ticket.waiting.v1",
        request(new Waiting(WaitingFor.CUSTOMER, why, at), 3),
        new TicketEvent.Paused(at, "alice", why, WaitingFor.CUSTOMER));
  }

  @Test
  void resumedIsAsPromised() {
    assertPublished(
        "ticket.resumed.v1",
        request(null, 4),
        new TicketEvent.Resumed(
            Instant.parse("2026-11-23T17:12:00Z"), "mia", "the merchant replied"));
  }

  @Test
  void repliedIsAsPromised() {
    assertPublished(
        "ticket.replied.v1",
        request(null, 4),
        new TicketEvent.Replied(
            Instant.parse("2026-11-23T17:12:00Z"),
            "mia",
            "It is 00340434161094042557.",
            Direction.INBOUND,
            true));
  }

  @Test
  void complaintEventsAreAsPromised() {
    Instant at = Instant.parse("2026-11-24T09:00:00Z");
    assertPublished(
        "ticket.complaint-raised.v1",
        complaint(null, 5),
        new TicketEvent.ComplaintRaised(RAISED, "mia", "The third late parcel this week."));
    assertPublished(
        "ticket.complaint-answered.v1",
        complaint(new Complaint.Ending(at, ComplaintOutcome.PARTLY_UPHELD), 9),
        new TicketEvent.ComplaintAnswered(at, "alice", ComplaintOutcome.PARTLY_UPHELD));
    assertPublished(
        "ticket.complaint-withdrawn.v1",
        complaint(new Complaint.Ending(at, ComplaintOutcome.WITHDRAWN), 9),
        new TicketEvent.ComplaintWithdrawn(at, "alice", "The parcel arrived in time after all."));
  }

  @Test
  void callBackEventsAreAsPromisedAndKeepTheNumberToThemselves() {
    Instant at = Instant.parse("2026-11-24T14:20:00Z");
    assertPublished(
        "ticket.call-back-promised.v1",
        callBack(0, 6),
        new TicketEvent.CallBackPromised(
            PROMISED, "alice", "for 2026-11-24 14:00 UTC: the address label"));
    assertPublished(
        "ticket.call-back-missed.v1",
        callBack(1, 7),
        new TicketEvent.CallBackMissed(WANTED, "alice", "voice mail"));
    assertPublished(
        "ticket.call-back-done.v1",
        request(null, 8),
        new TicketEvent.CallBackDone(at, "alice", "Mia sends the label again today."));
    assertPublished(
        "ticket.call-back-dropped.v1",
        request(null, 8),
        new TicketEvent.CallBackDropped(at, "steward", "nobody answered 3 calls"));
  }

  private static Ticket complaint(Complaint.@Nullable Ending ending, int version) {
    Complaint complaint = new Complaint(RAISED, "mia", ending);
    return request(null, new Commitments(complaint, null), version);
  }

  private static Ticket callBack(int missed, int version) {
    CallBack call = new CallBack(PROMISED, "alice", "+49 30 1234567", WANTED, missed);
    return request(null, new Commitments(null, call), version);
  }

  private static Ticket request(@Nullable Waiting waiting, int version) {
    return request(waiting, Commitments.NONE, version);
  }

  private static Ticket request(@Nullable Waiting waiting, Commitments commitments, int version) {
    return new Ticket(
        new TicketNumber(124),
        Matter.request("ACME", "email", null, "Where is my order?", null),
        new Opening(OPENED, "alice"),
        Urgency.of(Severity.HIGH),
        new Ladder(0, OPENED, null),
        Impact.NONE,
        new Progress("alice", waiting, null),
        commitments,
        version);
  }

  private static Ticket taken(int version) {
    return ticket(Severity.HIGH, new Ladder(0, OPENED, null), IMPACT, "alice", null, version);
  }

  private static Ticket ticket(
      Severity severity,
      Ladder ladder,
      Impact impact,
      @Nullable String assignee,
      @Nullable Resolution resolution,
      int version) {
    Matter made = Matter.incident("ACME", "late-dispatch:W1");
    return new Ticket(
        new TicketNumber(123),
        made,
        new Opening(OPENED, "steward"),
        Urgency.of(severity),
        ladder,
        impact,
        new Progress(assignee, null, resolution),
        Commitments.NONE,
        version);
  }

  private static void assertPublished(String type, Ticket ticket, TicketEvent event) {
    List<DomainEvent> published =
        new TicketEventPublication().eventsOf(new Accepted(ticket, List.of(event)));

    assertThat(published).hasSize(1);
    assertThat(published.getFirst().type()).isEqualTo(type);
    assertThat(published.getFirst().key()).isEqualTo(ticket.number().toString());
    GoldenEvents.assertMatches(CONTRACT, type, published.getFirst().payload());
  }
}
