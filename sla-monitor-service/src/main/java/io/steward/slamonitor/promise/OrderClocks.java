package io.steward.slamonitor.promise;

import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.policy.PolicyVersion;
import io.steward.slamonitor.policy.Target;
import io.steward.slamonitor.promise.ledger.Cause;
import io.steward.slamonitor.promise.ledger.Ledger;
import io.steward.slamonitor.promise.ledger.Terms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The promises that follow from a commitment: one, and another for each version of a policy or
 * calendar that moved it while it ran. A time that the placement states is moved by none, and
 * neither is a promise that was kept, given up or broken before the version took effect: what was
 * broken stays broken under the terms it was made by.
 */
public final class OrderClocks {
  private final Commitment commitment;
  private final PolicyBook policies;

  private OrderClocks(Commitment commitment, PolicyBook policies) {
    this.commitment = commitment;
    this.policies = policies;
  }

  /** The promises, the first that was made first; none where nothing is promised. */
  public static List<Promise> promises(Commitment commitment, PolicyBook policies) {
    OrderClocks clocks = new OrderClocks(commitment, policies);
    PolicyVersion policy = clocks.policy();
    // What no version can have moved is due where its target says: there is no need of a ledger.
    return clocks.mayHaveMoved()
        ? clocks.chain(policy).stream().map(SubjectClock::promise).toList()
        : clocks.first(policy).stream().toList();
  }

  private boolean mayHaveMoved() {
    var amendments = policies.amendmentsAfter(commitment.start());
    return commitment.stated() == null
        && !amendments.isEmpty()
        && commitment.isAwaitedAt(amendments.first());
  }

  /** The same promises with their ledgers; a stated time has none. */
  static List<SubjectClock> clocks(Commitment commitment, PolicyBook policies) {
    OrderClocks clocks = new OrderClocks(commitment, policies);
    PolicyVersion policy = clocks.policy();
    return commitment.stated() == null
        ? clocks.chain(policy)
        : clocks.first(policy).map(p -> new SubjectClock(p, null, null)).stream().toList();
  }

  private PolicyVersion policy() {
    return policies.holding(commitment.traits(), commitment.agreedAt(), commitment.start());
  }

  private Optional<Promise> first(PolicyVersion policy) {
    Optional<Target> target = policy.target(commitment.kind());
    Instant stated = commitment.stated();
    return stated == null
        ? target.map(t -> first(Source.of(policy, t), t, due(t)))
        : Optional.of(
            target
                .map(t -> first(Source.STATED, t, stated))
                .orElseGet(() -> promise(1, Source.STATED, commitment.start(), stated, List.of())));
  }

  private Promise first(Source source, Target target, Instant due) {
    Instant start = commitment.start();
    return promise(1, source, start, due, target.warnings(start, due));
  }

  private Instant due(Target target) {
    return target.dueAfter(commitment.start(), commitment.traits().warehouse());
  }

  private Promise promise(
      int revision, Source source, Instant start, Instant due, List<Instant> warnings) {
    return new Promise(
        new PromiseKey(commitment.subject(), commitment.kind(), 1, revision),
        source,
        start,
        due,
        warnings,
        null,
        commitment.ends());
  }

  /** A promise that is not superseded yet. */
  private record Running(Promise promise, Target target, Ledger ledger) {
    SubjectClock ended(Ends ends) {
      Instant end = ends.first();
      return new SubjectClock(
          promise.endedBy(ends), end == null ? ledger : ledger.endedAt(end), null);
    }

    boolean isBrokenAt(Instant moment) {
      return promise.standingAt(moment).isBroken();
    }
  }

  private List<SubjectClock> chain(PolicyVersion policy) {
    List<SubjectClock> clocks = new ArrayList<>();
    Running running = first(policy).map(promise -> begun(promise, policy)).orElse(null);
    if (running == null) {
      return clocks;
    }
    for (Instant at : policies.amendmentsAfter(commitment.start())) {
      if (!commitment.isAwaitedAt(at) || running.isBrokenAt(at)) {
        break;
      }
      PolicyVersion version = policies.inForce(commitment.traits(), at);
      Optional<Target> target = version.target(commitment.kind());
      if (target.isEmpty()) {
        clocks.add(running.ended(Ends.of(null, at)));
        return clocks;
      }
      ChangeOfTerms change = change(running, at, version, target.get());
      if (!change.isOfNoConsequence()) {
        clocks.add(running.ended(Ends.superseded(at)));
        running = under(change, running.promise().key().revision() + 1);
      }
    }
    clocks.add(running.ended(commitment.ends()));
    return clocks;
  }

  private Running begun(Promise promise, PolicyVersion policy) {
    Target target = policy.target(commitment.kind()).orElseThrow();
    Cause cause = Cause.of(OrderRule.of(commitment.kind()).startedBy());
    return new Running(
        promise.awaited(), target, Ledger.begun(terms(policy, target), commitment.start(), cause));
  }

  private ChangeOfTerms change(Running running, Instant at, PolicyVersion version, Target target) {
    return ChangeOfTerms.of(at, running.target(), running.ledger(), target, terms(version, target));
  }

  private Running under(ChangeOfTerms change, int revision) {
    Ledger ledger = change.next();
    Promise promise =
        promise(
            revision,
            Source.of(ledger.terms()),
            change.at(),
            ledger.dueAt().orElseThrow(),
            ledger.warnings());
    return new Running(promise.awaited(), change.after(), ledger);
  }

  private Terms terms(PolicyVersion version, Target target) {
    return Terms.of(
        version.reference(), target, commitment.start(), commitment.traits().warehouse());
  }
}
