package io.steward.slamonitor.ticket;

import io.steward.slamonitor.policy.PolicyVersion;
import io.steward.slamonitor.policy.Responder;
import io.steward.slamonitor.policy.Target;
import io.steward.slamonitor.promise.ChangeOfTerms;
import io.steward.slamonitor.promise.ledger.Cause;
import io.steward.slamonitor.promise.ledger.Ledger;
import io.steward.slamonitor.promise.ledger.Replay;
import io.steward.slamonitor.promise.ledger.Terms;
import io.steward.slamonitor.promise.ledger.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the events of a ticket, one after another, into the transitions of one of its clocks. */
final class TicketClock {
  private final ClockRule rule;
  private final TicketPolicies policies;
  private final NavigableSet<Instant> amendments;
  private final List<Transition> transitions = new ArrayList<>();
  private Conversation conversation = Conversation.NOT_BEGUN;
  private @Nullable TicketEvent latest;
  private @Nullable RunningClock on;

  /**
   * @param amendments the moments at which running clocks came under the policies in force then
   */
  TicketClock(ClockRule rule, TicketPolicies policies, NavigableSet<Instant> amendments) {
    this.rule = rule;
    this.policies = policies;
    this.amendments = amendments;
  }

  /** Everything that happened to the clock, once all events are taken. */
  List<Transition> transitions() {
    amendBefore(Instant.MAX);
    return transitions;
  }

  /** Takes the next event. */
  void take(TicketEvent event) {
    amendBefore(event.at());
    latest = event;
    boolean answers = answers(event);
    Cause cause = Cause.of(event.type().eventType());
    switch (rule.step(event, conversation, answers)) {
      case BEGIN -> begin(event, cause, false);
      case BEGIN_AGAIN -> begin(event, cause, true);
      case KEEP -> end(new Transition.Fulfil(id(event), event.at(), cause));
      case DROP -> end(new Transition.Cancel(id(event), event.at(), cause));
      case NONE -> changeTerms(event);
    }
    pauseOrResume(event, event.at(), id(event));
    conversation = conversation.after(event, answers);
  }

  private boolean answers(TicketEvent event) {
    return event.isAnswer()
        && (event.human()
            || target(event)
                .filter(target -> target.satisfiedBy() == Responder.ANYBODY)
                .isPresent());
  }

  private void begin(TicketEvent event, Cause cause, boolean again) {
    if (on != null) {
      changeTerms(event);
      return;
    }
    Instant at = conversation.isNew() ? event.openedAt() : event.at();
    Instant countedFrom = event.countedFrom();
    promised(event, at, countedFrom.isAfter(at) ? countedFrom : at, at)
        .ifPresent(
            begun -> {
              on = begun;
              transitions.add(
                  again
                      ? new Transition.Reopen(id(event), at, cause, begun.terms())
                      : new Transition.Activate(id(event), at, cause, begun.terms()));
            });
  }

  private void end(Transition end) {
    if (on != null) {
      transitions.add(end);
      on = null;
    }
  }

  /** Another severity may come under another policy; the time used and the pause go with it. */
  private void changeTerms(TicketEvent event) {
    RunningClock before = on;
    if (before == null) {
      return;
    }
    Cause cause = Cause.of("severity:" + event.severity());
    Optional<RunningClock> now = promised(event, before);
    if (now.isEmpty()) {
      end(new Transition.Cancel(id(event), event.at(), cause));
    } else if (!now.get().agreed().equals(before.agreed())) {
      transitions.add(new Transition.Supersede(id(event), event.at(), cause, now.get().terms()));
      on = before.under(now.get());
    }
  }

  private void pauseOrResume(TicketEvent event, Instant at, String id) {
    RunningClock before = on;
    if (before == null) {
      return;
    }
    Cause cause = new Cause(event.status(), event.reason());
    boolean pauses = before.target().pausedIn().contains(event.status());
    if (pauses && !event.status().equals(before.pausedIn())) {
      transitions.add(new Transition.Pause(id, at, cause));
      on = before.pausedIn(event.status());
    } else if (!pauses && before.pausedIn() != null) {
      transitions.add(new Transition.Resume(id, at, cause));
      on = before.pausedIn(null);
    }
  }

  /** What the policies that hold for the clock promise of the ticket as it is now. */
  private Optional<RunningClock> promised(TicketEvent event, RunningClock clock) {
    return promised(event, clock.start(), clock.countedFrom(), clock.agreedAt());
  }

  /** What the policies of a moment promise of a clock that starts then; empty when nothing. */
  private Optional<RunningClock> promised(
      TicketEvent event, Instant start, Instant countedFrom, Instant agreedAt) {
    PolicyVersion policy = policies.holding(event, start, agreedAt);
    return policy
        .target(rule.kind())
        .map(
            target -> {
              Terms terms = Terms.counted(policy.reference(), target, start, countedFrom, null);
              return new RunningClock(start, countedFrom, agreedAt, terms, target, terms, null);
            });
  }

  private Optional<Target> target(TicketEvent event) {
    RunningClock clock = on;
    return (clock == null
            ? policies.holding(event, event.at(), event.at())
            : policies.holding(event, clock.start(), clock.agreedAt()))
        .target(rule.kind());
  }

  // What happens at the very moment of an amendment comes before it.
  private void amendBefore(Instant moment) {
    if (on == null || latest == null || !on.agreedAt().isBefore(moment)) {
      return;
    }
    for (Instant at : amendments.subSet(on.agreedAt(), false, moment, false)) {
      if (on != null) {
        amend(latest, on, at);
      }
    }
  }

  /** A version took effect; a promise that was broken before keeps to the terms it was made by. */
  private void amend(TicketEvent told, RunningClock running, Instant at) {
    Ledger ledger = Replay.of(transitions).getLast().ledger();
    if (ledger.dueAt().filter(due -> !due.isAfter(at)).isPresent()) {
      return;
    }
    Optional<RunningClock> next = promised(told, running.start(), running.countedFrom(), at);
    if (next.isEmpty()) {
      end(new Transition.Cancel(amendmentId(), at, Cause.of("policy")));
      return;
    }
    RunningClock other = next.get();
    ChangeOfTerms change =
        ChangeOfTerms.of(at, running.target(), ledger, other.target(), other.terms());
    if (change.isOfNoConsequence()) {
      on = running.agreedAs(other);
    } else {
      transitions.add(new Transition.Supersede(amendmentId(), at, change.cause(), other.terms()));
      on = running.under(other);
      pauseOrResume(told, at, amendmentId());
    }
  }

  /** Unique, and in the order in which the transitions were made. */
  private String id(TicketEvent event) {
    return String.format("%012d/%s/%06d", event.version(), event.id(), transitions.size());
  }

  /** Of what follows from an amendment: behind every event of the same moment. */
  private String amendmentId() {
    return String.format("~%06d", transitions.size());
  }
}
