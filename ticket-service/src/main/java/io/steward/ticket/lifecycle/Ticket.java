package io.steward.ticket.lifecycle;

import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.Decision.Rejected;
import io.steward.ticket.lifecycle.TicketEvent.Commented;
import io.steward.ticket.lifecycle.TicketEvent.Escalated;
import io.steward.ticket.lifecycle.TicketEvent.Opened;
import io.steward.ticket.lifecycle.TicketEvent.Paused;
import io.steward.ticket.lifecycle.TicketEvent.Reopened;
import io.steward.ticket.lifecycle.TicketEvent.Replied;
import io.steward.ticket.lifecycle.TicketEvent.Resolved;
import io.steward.ticket.lifecycle.TicketEvent.Resumed;
import io.steward.ticket.lifecycle.TicketEvent.Taken;
import io.steward.ticket.lifecycle.TicketEvent.Updated;
import io.steward.ticket.lifecycle.TicketRejection.AlreadyResolved;
import io.steward.ticket.lifecycle.TicketRejection.AlreadyTaken;
import io.steward.ticket.lifecycle.TicketRejection.AtLastLevel;
import io.steward.ticket.lifecycle.TicketRejection.NotResolved;
import io.steward.ticket.lifecycle.TicketRejection.NotTaken;
import io.steward.ticket.lifecycle.TicketRejection.NotWaiting;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket. Immutable: each operation answers with the ticket as it is afterwards and what
 * happened, or with the reason why not.
 *
 * @param version grows by one with each change
 */
public record Ticket(
    TicketNumber number,
    Matter matter,
    Opening opening,
    Urgency urgency,
    Ladder ladder,
    Impact impact,
    Progress progress,
    Commitments commitments,
    int version) {

  /** Opens a request; its clock starts at once. */
  public static Accepted open(
      TicketNumber number, Matter matter, Severity severity, Opening opening, EscalationPlan plan) {
    Ticket ticket = begun(number, matter, Impact.NONE, severity, opening, plan);
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
    Opening opening = new Opening(at, TicketEvent.STEWARD);
    Ticket ticket = begun(number, matter, impact, assessed, opening, plan);
    String late = impact.open() == 1 ? "1 order late" : impact.open() + " orders late";
    return new Accepted(ticket, List.of(new Opened(at, TicketEvent.STEWARD, late)));
  }

  private static Ticket begun(
      TicketNumber number,
      Matter matter,
      Impact impact,
      Severity severity,
      Opening opening,
      EscalationPlan plan) {
    Ladder ladder = Ladder.running(0, opening.at(), severity, plan);
    Urgency urgency = Urgency.of(severity);
    return new Ticket(
        number, matter, opening, urgency, ladder, impact, Progress.NONE, Commitments.NONE, 0);
  }

  public TicketStatus status() {
    return progress.status();
  }

  /** Whoever took it last; {@code null} while it is open. */
  public @Nullable String assignee() {
    return progress.assignee();
  }

  /** What the work waits for; {@code null} while it goes on. */
  public @Nullable Waiting waiting() {
    return progress.waiting();
  }

  /** How it ended; {@code null} unless resolved. */
  public @Nullable Resolution resolution() {
    return progress.resolution();
  }

  public Severity severity() {
    return urgency.severity();
  }

  private boolean isResolved() {
    return resolution() != null;
  }

  /** The agent has it in hand from now on; taking one's own ticket again changes nothing. */
  public Decision take(Agent agent, Instant at) {
    if (isResolved()) {
      return new Rejected(new AlreadyResolved(number));
    }
    String before = assignee();
    if (agent.name().equals(before)) {
      return new Accepted(this, List.of());
    }
    if (before != null && !agent.mayTakeOver()) {
      return new Rejected(new AlreadyTaken(number, before));
    }
    String from = before == null ? null : "taken over from " + before;
    Taken taken = new Taken(at, agent.name(), from);
    return changed(urgency, ladder.stopped(), progress.takenBy(agent.name()), taken);
  }

  /** Adds a comment; allowed in every status. */
  public Decision comment(String text, boolean internal, String by, Instant at) {
    return changed(urgency, ladder, progress, new Commented(at, by, text, internal));
  }

  /**
   * Adds what one side said to the other; allowed in every status. A reply of the merchant ends the
   * waiting for it, and reopens a resolved ticket: nobody has to notice it first.
   */
  public Decision reply(Reply reply, String by, Instant at, EscalationPlan plan) {
    Replied replied = new Replied(at, by, reply.text(), reply.direction(), reply.human());
    if (reply.direction() == Direction.OUTBOUND) {
      return changed(urgency, ladder, progress, replied);
    }
    String why = "the merchant replied";
    if (isResolved()) {
      Ladder start = Ladder.running(0, at, severity(), plan);
      return changed(urgency, start, Progress.NONE, new Reopened(at, by, why), replied);
    }
    return progress.waitsFor(WaitingFor.CUSTOMER)
        ? changed(urgency, ladder, progress.resumed(), new Resumed(at, by, why), replied)
        : changed(urgency, ladder, progress, replied);
  }

  /**
   * The work waits from now on. Waiting for the same thing again changes nothing, its reason and
   * beginning stay; waiting for another thing replaces the one by the other.
   */
  public Decision pause(WaitingFor what, String reason, String by, Instant at) {
    if (isResolved()) {
      return new Rejected(new AlreadyResolved(number));
    }
    if (assignee() == null) {
      return new Rejected(new NotTaken(number));
    }
    if (progress.waitsFor(what)) {
      return new Accepted(this, List.of());
    }
    Progress waiting = progress.paused(new Waiting(what, reason, at));
    return changed(urgency, ladder, waiting, new Paused(at, by, reason, what));
  }

  /** The work goes on, with the same assignee. */
  public Decision resume(String reason, String by, Instant at) {
    return waiting() == null
        ? new Rejected(new NotWaiting(number))
        : changed(urgency, ladder, progress.resumed(), new Resumed(at, by, reason));
  }

  /** A person hands it to the next level: nobody's until that level takes it, on a new clock. */
  public Decision escalate(String reason, String by, Instant at, EscalationPlan plan) {
    if (isResolved()) {
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
    if (isResolved()) {
      return new Rejected(new AlreadyResolved(number));
    }
    if (decided == severity()) {
      return new Accepted(this, List.of());
    }
    String what =
        "severity set from %s to %s: %s".formatted(severity().code(), decided.code(), reason);
    Ladder next = ladder.under(decided, plan);
    return changed(urgency.set(decided), next, progress, new Updated(at, by, what));
  }

  /**
   * It is done, whoever says so; orders that are still late stay attached. Not while a final answer
   * or a call is owed: closing the ticket would lose sight of it.
   */
  public Decision resolve(String text, String by, Instant at, EscalationPlan plan) {
    if (isResolved()) {
      return new Rejected(new AlreadyResolved(number));
    }
    TicketRejection owed = commitments.owed(number);
    if (owed != null) {
      return new Rejected(owed);
    }
    boolean inTime = plan.inTime(opening.at(), at, severity());
    Resolution done = new Resolution(at, by, text, inTime);
    Resolved event = new Resolved(at, by, text);
    return changed(urgency, ladder.stopped(), progress.resolved(done), event);
  }

  /** It is open again, nobody's, at level 0 with a new clock. */
  public Decision reopen(String reason, String by, Instant at, EscalationPlan plan) {
    if (!isResolved()) {
      return new Rejected(new NotResolved(number));
    }
    Ladder start = Ladder.running(0, at, severity(), plan);
    return changed(urgency, start, Progress.NONE, new Reopened(at, by, reason));
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
    Urgency next = isResolved() ? urgency : urgency.assess(assessed);
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
            progress,
            commitments,
            version + 1);
    return new Accepted(ticket, List.of(new Updated(at, TicketEvent.STEWARD, text)));
  }

  /** The platform notes something on the timeline; nothing else changes, in whatever status. */
  public Accepted note(String what, Instant at) {
    return changed(urgency, ladder, progress, new Updated(at, TicketEvent.STEWARD, what));
  }

  private Accepted climb(Escalated event, Instant since, EscalationPlan plan) {
    Ladder next = Ladder.running(ladder.level() + 1, since, severity(), plan);
    return changed(urgency, next, Progress.NONE, event);
  }

  private Accepted changed(
      Urgency nextUrgency, Ladder nextLadder, Progress nextProgress, TicketEvent... events) {
    Ticket ticket =
        new Ticket(
            number,
            matter,
            opening,
            nextUrgency,
            nextLadder,
            impact,
            nextProgress,
            commitments,
            version + 1);
    return new Accepted(ticket, List.of(events));
  }

  /** Something is owed to the merchant from now on, or no longer; the rest stays as it is. */
  Accepted committed(Commitments next, TicketEvent... events) {
    return new Accepted(owing(next, version + 1), List.of(events));
  }

  /** The ticket with these commitments in that version. */
  Ticket owing(Commitments next, int nextVersion) {
    return new Ticket(
        number, matter, opening, urgency, ladder, impact, progress, next, nextVersion);
  }
}
