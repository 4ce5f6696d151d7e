package io.steward.slamonitor.policy;

import static java.util.stream.Collectors.toMap;

import io.steward.slamonitor.calendar.CalendarBook;
import java.time.Instant;
import java.util.List;

/**
 * A version of a policy as it is written down and stored; see {@link PolicyVersion}.
 *
 * @param targets at most one for each kind
 */
public record PolicyTerms(
    String id,
    int version,
    String name,
    Instant holdsFrom,
    int position,
    boolean active,
    Conditions when,
    List<TargetTerms> targets) {
  /** The policy that is always there, matches everything and is tried last. */
  public static final String STANDARD = "standard";

  /** The position of the standard policy, behind all others. */
  public static final int LAST = 1_000_000;

  /** Names this version, such as {@code standard@3}. */
  public String reference() {
    return id + "@" + version;
  }

  /** The version with the calendars in force at that moment. */
  PolicyVersion at(Instant moment, CalendarBook calendars) {
    return new PolicyVersion(
        id,
        version,
        name,
        holdsFrom,
        position,
        active,
        when,
        targets.stream()
            .collect(toMap(TargetTerms::kind, t -> t.by(calendars.inForce(t.calendar(), moment)))));
  }

  /** The same terms from another moment on. */
  PolicyTerms from(Instant moment) {
    return new PolicyTerms(id, version, name, moment, position, active, when, targets);
  }
}
