package io.steward.slamonitor.policy;

import io.steward.slamonitor.calendar.CalendarBook;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All versions of all policies. Versions are never changed, so whoever asks for a past moment again
 * gets the same answer. Immutable and without I/O: a question costs as much as trying the rules in
 * turn.
 */
public final class PolicyBook {
  /** For each moment at which anything changes, the rules in force from then on, in order. */
  private final NavigableMap<Instant, List<PolicyVersion>> rules;

  private final NavigableSet<Instant> amendments;

  private PolicyBook(
      NavigableMap<Instant, List<PolicyVersion>> rules, NavigableSet<Instant> amendments) {
    this.rules = rules;
    this.amendments = amendments;
  }

  /**
   * A book of these versions.
   *
   * @param policies all versions, among them one for everything
   * @param calendars with every calendar that the targets name
   */
  public static PolicyBook of(Collection<PolicyTerms> policies, CalendarBook calendars) {
    Set<Instant> changes = new TreeSet<>(calendars.changes());
    policies.forEach(p -> changes.add(p.holdsFrom()));
    NavigableMap<Instant, List<PolicyVersion>> rules = new TreeMap<>();
    for (Instant change : changes) {
      rules.put(
          change,
          ordered(
              newest(policies, PolicyTerms::id, PolicyTerms::holdsFrom, change)
                  .map(terms -> terms.at(change, calendars))));
    }
    return new PolicyBook(rules, Collections.emptyNavigableSet());
  }

  /** A book of versions whose calendars never change. */
  public static PolicyBook of(Collection<PolicyVersion> policies) {
    NavigableMap<Instant, List<PolicyVersion>> rules = new TreeMap<>();
    for (PolicyVersion policy : policies) {
      Instant from = policy.holdsFrom();
      rules.put(from, ordered(newest(policies, PolicyVersion::id, PolicyVersion::holdsFrom, from)));
    }
    return new PolicyBook(rules, Collections.emptyNavigableSet());
  }

  /**
   * The same book with versions that move what runs already.
   *
   * @param moments at which a version was taken up that does; a version of which nothing is said
   *     here holds for what begins under it and for nothing else
   */
  public PolicyBook amendedAt(Collection<Instant> moments) {
    return new PolicyBook(rules, Collections.unmodifiableNavigableSet(new TreeSet<>(moments)));
  }

  /** The moments after that one at which running promises came under the rules in force then. */
  public NavigableSet<Instant> amendmentsAfter(Instant start) {
    return amendments.tailSet(start, false);
  }

  /**
   * The version for a clock that starts later than its subject came under the policies, such as a
   * refund's: the one in force at the latest amendment between the two, else the one in force when
   * the subject came.
   */
  public PolicyVersion holding(Traits traits, Instant agreedAt, Instant start) {
    Instant amended = amendments.floor(start);
    return inForce(traits, amended != null && amended.isAfter(agreedAt) ? amended : agreedAt);
  }

  /**
   * The version that holds for a promise that starts at that moment: of the rules in force then,
   * the first that matches. Before the first version of all, that one's rules hold.
   */
  public PolicyVersion inForce(Traits traits, Instant at) {
    for (PolicyVersion policy : rulesAt(at)) {
      if (policy.when().match(traits)) {
        return policy;
      }
    }
    throw new NoSuchElementException("no policy is for everything at " + at);
  }

  /** The rules in force at that moment, in the order in which they are tried. */
  public List<PolicyVersion> rulesAt(Instant at) {
    var entry = rules.floorEntry(at);
    return entry == null ? rules.firstEntry().getValue() : entry.getValue();
  }

  private static List<PolicyVersion> ordered(Stream<PolicyVersion> policies) {
    return policies.filter(PolicyVersion::active).sorted(PolicyVersion.RULE_ORDER).toList();
  }

  private static <T> Stream<T> newest(
      Collection<T> versions,
      Function<T, String> id,
      Function<T, Instant> holdsFrom,
      Instant moment) {
    return versions.stream()
        .filter(version -> !holdsFrom.apply(version).isAfter(moment))
        .collect(
            Collectors.toMap(
                id, Function.identity(), BinaryOperator.maxBy(Comparator.comparing(holdsFrom))))
        .values()
        .stream();
  }
}
