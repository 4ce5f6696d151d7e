package io.steward.slamonitor.promise.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Derives clocks from transitions. */
public final class Replay {
  private final List<Cycle> ended = new ArrayList<>();
  private @Nullable Cycle open;

  private Replay() {}

  /**
   * The clocks that follow, the oldest first.
   *
   * @param transitions in any order, each as often as it likes; one that makes no sense where it
   *     stands (a pause before the start, a second end) is without effect
   */
  public static List<Cycle> of(Collection<Transition> transitions) {
    TreeSet<Transition> inOrder = new TreeSet<>(Transition.ORDER);
    inOrder.addAll(transitions);
    Replay replay = new Replay();
    inOrder.forEach(replay::apply);
    return replay.cycles();
  }

  private List<Cycle> cycles() {
    List<Cycle> cycles = new ArrayList<>(ended);
    if (open != null) {
      cycles.add(open);
    }
    return cycles;
  }

  private void apply(Transition transition) {
    Cycle current = open;
    if (current == null) {
      begin(transition);
    } else {
      continueWith(current, transition);
    }
  }

  private void begin(Transition transition) {
    switch (transition) {
      case Transition.Activate start -> begin(start, start.terms());
      case Transition.Reopen again when !ended.isEmpty() -> begin(again, again.terms());
      default -> {}
    }
  }

  private void begin(Transition start, Terms terms) {
    int number = ended.isEmpty() ? 1 : ended.getLast().number() + 1;
    open = new Cycle(number, 1, Ledger.begun(terms, start.at(), start.cause()), null);
  }

  private void continueWith(Cycle current, Transition transition) {
    switch (transition) {
      case Transition.Pause pause -> open = turned(current, pause, false);
      case Transition.Resume resume -> open = turned(current, resume, true);
      case Transition.Fulfil end -> end(current, end, Ending.How.FULFILLED);
      case Transition.Cancel end -> end(current, end, Ending.How.CANCELLED);
      case Transition.Supersede change -> supersede(current, change);
      case Transition.Activate ignored -> {}
      case Transition.Reopen ignored -> {}
    }
  }

  private static Cycle turned(Cycle cycle, Transition change, boolean running) {
    Interval last = cycle.ledger().intervals().getLast();
    if (last.running() == running && (running || last.cause().equals(change.cause()))) {
      return cycle;
    }
    List<Interval> intervals = closed(cycle.ledger(), change.at());
    intervals.add(new Interval(change.at(), null, running, change.cause()));
    return new Cycle(cycle.number(), cycle.revision(), with(cycle.ledger(), intervals), null);
  }

  private void end(Cycle cycle, Transition end, Ending.How how) {
    Ledger ledger = with(cycle.ledger(), closed(cycle.ledger(), end.at()));
    Ending ending = new Ending(end.at(), how, end.cause());
    ended.add(new Cycle(cycle.number(), cycle.revision(), ledger, ending));
    open = null;
  }

  private void supersede(Cycle cycle, Transition.Supersede change) {
    Ledger next = cycle.ledger().succeededBy(change.terms(), change.at(), change.cause());
    end(cycle, change, Ending.How.SUPERSEDED);
    open = new Cycle(cycle.number(), cycle.revision() + 1, next, null);
  }

  /** The intervals with the last one closed; one without any length is left out. */
  private static List<Interval> closed(Ledger ledger, Instant end) {
    List<Interval> intervals = new ArrayList<>(ledger.intervals());
    Interval last = intervals.removeLast();
    if (intervals.isEmpty() || end.isAfter(last.from())) {
      intervals.add(last.until(end));
    }
    return intervals;
  }

  private static Ledger with(Ledger ledger, List<Interval> intervals) {
    return new Ledger(ledger.terms(), ledger.carried(), intervals);
  }
}
