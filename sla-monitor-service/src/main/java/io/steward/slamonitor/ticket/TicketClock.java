package io.steward.slamonitor.ticket;

import io.steward.slamonitor.policy.PolicyVersion;
import io.steward.slamonitor.policy.Responder;
import io.steward.slamonitor.policy.Target;
import io.steward.slamonitor.promise.ledger.Cause;
import io.steward.slamonitor.promise.ledger.Terms;
import io.steward.slamonitor.promise.ledger.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Turns the events of a ticket, one after another, into the transitions of one of its clocks. */
final class TicketClock {
  private final ClockRule rule;
  private final BiFunction<TicketEvent, Instant, PolicyVersion> policies;
  private final List<Transition> transitions = new ArrayList<>();
  private Conversation conversation = Conversation.NOT_BEGUN;
  private @Nullable On on;

  /**
   * A clock that is on.
   *
   * @param start of its cycle
   * @param countedFrom the start, or a later moment from which the target counts
   * @param pausedIn the state in which it stands still; {@code null} while it runs
   */
  private record On(
      Instant start, Instant countedFrom, Target target, Terms terms, @Nullable String pausedIn) {
    On under(On other) {
      return new On(start, countedFrom, other.target, other.terms, pausedIn);
    }

    On pausedIn(@Nullable String status) {
      return new On(start, countedFrom, target, terms, status);
    }
  }

  /**
   * @param policies the policy for a ticket as it is after an event, in force at a moment
   */
  TicketClock(ClockRule rule, BiFunction<TicketEvent, Instant, PolicyVersion> policies) {
    this.rule = rule;
    this.policies = policies;
  }

  /** Everything that happened to the clock. */
  List<Transition> transitions() {
    return transitions;
  }

  /** Takes the next event. */
  void take(TicketEvent event) {
    boolean answers = answers(event);
    Cause cause = Cause.of(event.type().eventType());
    switch (rule.step(event, conversation, answers)) {
      case BEGIN -> begin(event, cause, false);
      case BEGIN_AGAIN -> begin(event, cause, true);
      case KEEP -> end(new Transition.Fulfil(id(event), event.at(), cause));
      case DROP -> end(new Transition.Cancel(id(event), event.at(), cause));
      case NONE -> changeTerms(event);
    }
    pauseOrResume(event);
    conversation = conversation.after(event, answers);
  }

  private boolean answers(TicketEvent event) {
    return event.isAnswer()
        && (event.human()
            || target(event, on == null ? event.at() : on.start())
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
    promised(event, at, countedFrom.isAfter(at) ? countedFrom : at)
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
    On before = on;
    if (before == null) {
      return;
    }
    Cause cause = Cause.of("severity:" + event.severity());
    Optional<On> now = promised(event, before.start(), before.countedFrom());
    if (now.isEmpty()) {
      end(new Transition.Cancel(id(event), event.at(), cause));
    } else if (!now.get().terms().equals(before.terms())) {
      transitions.add(new Transition.Supersede(id(event), event.at(), cause, now.get().terms()));
      on = before.under(now.get());
    }
  }

  private void pauseOrResume(TicketEvent event) {
    On before = on;
    if (before == null) {
      return;
    }
    Cause cause = new Cause(event.status(), event.reason());
    boolean pauses = before.target().pausedIn().contains(event.status());
    if (pauses && !event.status().equals(before.pausedIn())) {
      transitions.add(new Transition.Pause(id(event), event.at(), cause));
      on = before.pausedIn(event.status());
    } else if (!pauses && before.pausedIn() != null) {
      transitions.add(new Transition.Resume(id(event), event.at(), cause));
      on = before.pausedIn(null);
    }
  }

  /** What is promised of a clock that starts at that moment; empty when nothing is. */
  private Optional<On> promised(TicketEvent event, Instant start, Instant countedFrom) {
    String policy = policies.apply(event, start).reference();
    return target(event, start)
        .map(
            t -> {
              Terms terms = Terms.counted(policy, t, start, countedFrom, null);
              return new On(start, countedFrom, t, terms, null);
            });
  }

  private Optional<Target> target(TicketEvent event, Instant start) {
    return policies.apply(event, start).target(rule.kind());
  }

  /** Unique, and in the order in which the transitions were made. */
  private String id(TicketEvent event) {
    return String.format("%012d/%s/%06d", event.version(), event.id(), transitions.size());
  }
}
