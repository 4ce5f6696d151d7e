package io.steward.ticket.lifecycle;

import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.Decision.Rejected;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tickets and plans as tests speak of them. */
public final class TicketFixture {
  public static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");

  /** 15, 30 and 60 minutes for critical tickets; twice, four and eight times as long below. */
  public static final EscalationPlan PLAN = plan();

  private TicketFixture() {}

  public static Instant at(int minutesPastTen) {
    return TEN.plus(Duration.ofMinutes(minutesPastTen));
  }

  public static Ticket aRequest(Severity severity) {
    Matter matter = Matter.request("ACME", null, null, "Where is the invoice?", null);
    return Ticket.open(new TicketNumber(1), matter, severity, new Opening(TEN, "alice"), PLAN)
        .ticket();
  }

  /** Taken by Alice five minutes past ten. */
  public static Ticket aTakenRequest() {
    return after(aRequest(Severity.HIGH).take(agent("alice"), at(5)));
  }

  /** Taken by Alice and waiting since ten past ten. */
  public static Ticket aRequestThatWaitsFor(WaitingFor what) {
    return after(aTakenRequest().pause(what, "needs the label", "alice", at(10)));
  }

  public static Reply fromTheMerchant(String text) {
    return new Reply(text, Direction.INBOUND, true);
  }

  public static Reply toTheMerchant(String text) {
    return new Reply(text, Direction.OUTBOUND, true);
  }

  public static Ticket anIncident(Severity severity) {
    Matter matter = Matter.incident("ACME", "late-dispatch:W1");
    return Ticket.openIncident(new TicketNumber(2), matter, late(1, "10.00"), severity, TEN, PLAN)
        .ticket();
  }

  public static Impact late(int orders, String euros) {
    return new Impact(orders, orders, Map.of("EUR", new BigDecimal(euros)));
  }

  public static Agent agent(String name) {
    return new Agent(name, false);
  }

  public static Agent supervisor(String name) {
    return new Agent(name, true);
  }

  public static Ticket after(Decision decision) {
    return ((Accepted) decision).ticket();
  }

  public static TicketEvent eventOf(Decision decision) {
    List<TicketEvent> events = ((Accepted) decision).events();
    if (events.size() != 1) {
      throw new AssertionError("one event expected, not " + events);
    }
    return events.getFirst();
  }

  public static List<TicketEvent> eventsOf(Decision decision) {
    return ((Accepted) decision).events();
  }

  public static TicketRejection rejectionOf(Decision decision) {
    return ((Rejected) decision).why();
  }

  private static EscalationPlan plan() {
    Map<Severity, List<Duration>> times = new EnumMap<>(Severity.class);
    int factor = 8;
    for (Severity severity : Severity.values()) {
      times.put(
          severity,
          List.of(
              Duration.ofMinutes(15L * factor),
              Duration.ofMinutes(30L * factor),
              Duration.ofMinutes(60L * factor)));
      factor /= 2;
    }
    return new EscalationPlan(times);
  }
}
