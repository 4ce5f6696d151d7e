package io.steward.slamonitor.policy;

import io.steward.slamonitor.calendar.CalendarBook;
import io.steward.slamonitor.calendar.Complaints;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads drafts against the policies and calendars there are.
 *
 * @param policies all versions of all policies
 * @param now the moment from which on a new version may hold
 */
public record PolicyDrafting(List<PolicyTerms> policies, CalendarBook calendars, Instant now) {

  /** Whether there is a policy of that id. */
  public boolean knows(@Nullable String id) {
    return policies.stream().anyMatch(policy -> policy.id().equals(id));
  }

  /**
   * The next version of the draft's policy.
   *
   * @throws io.steward.platform.problem.ProblemException 400 with all that is wrong with it
   */
  public PolicyTerms read(PolicyDraft draft) {
    Complaints complaints = new Complaints();
    PolicyTerms terms =
        new PolicyReader(complaints, calendars.ids()).read(draft, nextVersion(draft), now);
    if (terms.holdsFrom().isBefore(now)) {
      complaints.add(
          "holdsFrom",
          "is " + terms.holdsFrom() + ", which is past",
          "a moment to come, or nothing for now: what ended or broke under other terms stays");
    }
    new RuleOverlap(complaints)
        .check(
            terms,
            PolicyBook.of(policies, calendars).rulesAt(terms.holdsFrom()).stream()
                .filter(rule -> !rule.id().equals(terms.id()))
                .toList());
    complaints.raise();
    return terms;
  }

  /** What will be in force with this version added. */
  public PolicyBook bookWith(PolicyTerms version) {
    return PolicyBook.of(Stream.concat(policies.stream(), Stream.of(version)).toList(), calendars);
  }

  /** What would be in force had this version of its policy always been the only one. */
  public PolicyBook bookHaving(PolicyTerms version) {
    Stream<PolicyTerms> others = policies.stream().filter(p -> !p.id().equals(version.id()));
    return PolicyBook.of(
        Stream.concat(others, Stream.of(version.from(Instant.EPOCH))).toList(), calendars);
  }

  /** What will be in force with this version of a calendar added. */
  public PolicyBook bookWith(CalendarBook.Edition version) {
    return PolicyBook.of(policies, calendars.with(version));
  }

  /** What would be in force had this version of its calendar always been the only one. */
  public PolicyBook bookHaving(CalendarBook.Edition version) {
    return PolicyBook.of(policies, calendars.having(version));
  }

  private int nextVersion(PolicyDraft draft) {
    return 1
        + policies.stream()
            .filter(policy -> policy.id().equals(draft.id()))
            .mapToInt(PolicyTerms::version)
            .max()
            .orElse(0);
  }
}
