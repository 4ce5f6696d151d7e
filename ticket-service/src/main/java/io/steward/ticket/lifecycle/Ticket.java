package io.steward.ticket.lifecycle;

import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.Decision.Rejected;
import io.steward.ticket.lifecycle.TicketEvent.Commented;
import io.steward.ticket.lifecycle.TicketEvent.Escalated;
import io.steward.ticket.lifecycle.TicketEvent.Opened;
import io.steward.ticket.lifecycle.TicketEvent.Reopened;
import io.steward.ticket.lifecycle.TicketEvent.Resolved;
import io.steward.ticket.lifecycle.TicketEvent.Taken;
import io.steward.ticket.lifecycle.TicketEvent.Updated;
import io.steward.ticket.lifecycle.TicketRejection.AlreadyResolved;
import io.steward.ticket.lifecycle.TicketRejection.AlreadyTaken;
import io.steward.ticket.lifecycle.TicketRejection.AtLastLevel;
import io.steward.ticket.lifecycle.TicketRejection.NotResolved;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket. Immutable: each operation answers with the ticket as it is afterwards and what
 * happened, or with the reason why not.
 *
 * @param assignee whoever took it last; while open nobody
 * @param resolution how it ended; {@code null} unless resolved
 * @param version grows by one with each change
 */
public record Ticket(
    TicketNumber number,
    Matter matter,
    Opening opening,
    Urgency urgency,
    Ladder ladder,
    Impact impact,
    @Nullable String assignee,
    @Nullable Resolution resolution,
    int version) {

  /** Opens a request; its clock starts at once. */
  public static Accepted open(
      TicketNumber number, Matter matter, Severity severity, Opening opening, EscalationPlan plan) {
    Ladder ladder = Ladder.running(0, opening.at(), severity, plan);
    Urgency urgency = Urgency.of(severity);
    Ticket ticket =
        new Ticket(number, matter, opening, urgency, ladder, Impact.NONE, null, null, 0);
    return new Accepted(ticket, List.of(new Opened(opening.at(), opening.by(), null)));
  }

  /** Opens an incident of the severity that the table gives for its impact. */
  public static Accepted openIncident(
      TicketNumber number,
      Matter matter,
      Impact impact,
      Severity assessed,
      Instant at,
      EscalationPlan plan) {
    Ladder ladder = Ladder.running(0, at, assessed, plan);
    Opening opening = new Opening(at, TicketEvent.STEWARD);
    Ticket ticket =
        new Ticket(number, matter, opening, Urgency.of(assessed), ladder, impact, null, null, 0);
    String late = impact.open() == 1 ? "1 order late" : impact.open() + " orders late";
    return new Accepted(ticket, List.of(new Opened(at, TicketEvent.STEWARD, late)));
  }

  public TicketStatus status() {
    if (resolution != null) {
      return TicketStatus.RESOLVED;
    }
    return assignee == null ? TicketStatus.OPEN : TicketStatus.IN_PROGRESS;
  }

  public Severity severity() {
    return urgency.severity();
  }

  /** The agent works on it from now on; taking one's own ticket again changes nothing. */
  public Decision take(Agent agent, Instant at) {
    if (resolution != null) {
      return new Rejected(new AlreadyResolved(number));
    }
    if (agent.name().equals(assignee)) {
      return new Accepted(this, List.of());
    }
    if (assignee != null && !agent.mayTakeOver()) {
      return new Rejected(new AlreadyTaken(number, assignee));
    }
    String from = assignee == null ? null : "taken over from " + assignee;
    return changed(
        urgency, ladder.stopped(), agent.name(), null, new Taken(at, agent.name(), from));
  }

  /** Adds a comment; allowed in every status. */
  public Decision comment(String text, boolean internal, String by, Instant at) {
    return changed(urgency, ladder, assignee, resolution, new Commented(at, by, text, internal));
  }

  /** A person hands it to the next level: nobody's until that level takes it, on a new clock. */
  public Decision escalate(String reason, String by, Instant at, EscalationPlan plan) {
    if (resolution != null) {
      return new Rejected(new AlreadyResolved(number));
    }
    if (ladder.isLast()) {
      return new Rejected(new AtLastLevel(number));
    }
    return climb(new Escalated(at, by, reason), at, plan);
  }

  /**
   * Goes up when the level's time is over; otherwise, also when it was taken meanwhile, nothing.
   * The next level's time counts from now: after an outage no level is skipped for want of time.
   */
  public Accepted escalateWhenDue(Instant now, EscalationPlan plan) {
    if (!ladder.isDue(now)) {
      return new Accepted(this, List.of());
    }
    String why =
        "not taken within %s at level %d".formatted(Spoken.of(ladder.timeGiven()), ladder.level());
    return climb(new Escalated(now, TicketEvent.STEWARD, why), now, plan);
  }

  /** A person sets the severity, the only way to lower it; the running clock follows. */
  public Decision assess(
      Severity decided, String reason, String by, Instant at, EscalationPlan plan) {
    if (resolution != null) {
      return new Rejected(new AlreadyResolved(number));
    }
    if (decided == severity()) {
      return new Accepted(this, List.of());
    }
    String what =
        "severity set from %s to %s: %s".formatted(severity().code(), decided.code(), reason);
    return changed(
        urgency.set(decided),
        ladder.under(decided, plan),
        assignee,
        null,
        new Updated(at, by, what));
  }

  /** It is done, whoever says so; orders that are still late stay attached. */
  public Decision resolve(String text, String by, Instant at, EscalationPlan plan) {
    if (resolution != null) {
      return new Rejected(new AlreadyResolved(number));
    }
    boolean inTime = plan.inTime(opening.at(), at, severity());
    Resolution done = new Resolution(at, by, text, inTime);
    return changed(urgency, ladder.stopped(), assignee, done, new Resolved(at, by, text));
  }

  /** It is open again, nobody's, at level 0 with a new clock. */
  public Decision reopen(String reason, String by, Instant at, EscalationPlan plan) {
    if (resolution == null) {
      return new Rejected(new NotResolved(number));
    }
    Ladder start = Ladder.running(0, at, severity(), plan);
    return changed(urgency, start, null, null, new Reopened(at, by, reason));
  }

  /**
   * The orders of an incident have changed. May raise the severity, never lowers it; the running
   * clock follows.
   *
   * @param assessed the severity that the table gives for the new impact
   * @param what the change in words
   */
  public Accepted impactChanged(
      Impact now, Severity assessed, String what, Instant at, EscalationPlan plan) {
    Urgency next = resolution == null ? urgency.assess(assessed) : urgency;
    String text =
        next.severity() == severity()
            ? what
            : "%s; severity raised from %s to %s"
                .formatted(what, severity().code(), next.severity().code());
    Ticket ticket =
        new Ticket(
            number,
            matter,
            opening,
            next,
            ladder.under(next.severity(), plan),
            now,
            assignee,
            resolution,
            version + 1);
    return new Accepted(ticket, List.of(new Updated(at, TicketEvent.STEWARD, text)));
  }

  private Accepted climb(Escalated event, Instant since, EscalationPlan plan) {
    Ladder next = Ladder.running(ladder.level() + 1, since, severity(), plan);
    return changed(urgency, next, null, null, event);
  }

  private Accepted changed(
      Urgency nextUrgency,
      Ladder nextLadder,
      @Nullable String nextAssignee,
      @Nullable Resolution nextResolution,
      TicketEvent event) {
    Ticket ticket =
        new Ticket(
            number,
            matter,
            opening,
            nextUrgency,
            nextLadder,
            impact,
            nextAssignee,
            nextResolution,
            version + 1);
    return new Accepted(ticket, List.of(event));
  }
}
