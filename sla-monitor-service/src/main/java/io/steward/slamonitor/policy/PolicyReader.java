package io.steward.slamonitor.policy;

import static java.util.Objects.requireNonNullElse;

import io.steward.slamonitor.calendar.Complaints;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one draft of a policy, and notes all that is wrong with it in itself. */
public final class PolicyReader {
  private static final Pattern ID = Pattern.compile("(?!preview$)[a-z0-9][a-z0-9-]{0,63}");
  private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{1,120}");
  private static final int LAST_POSITION = 9999;

  private final Complaints complaints;
  private final TargetReader targets;

  /**
   * @param calendars the ids of the calendars there are
   */
  public PolicyReader(Complaints complaints, Set<String> calendars) {
    this.complaints = complaints;
    this.targets = new TargetReader(complaints, calendars);
  }

  /**
   * The terms; meaningful only when there are no complaints.
   *
   * @param otherwiseFrom when the version holds if the draft does not say
   */
  public PolicyTerms read(PolicyDraft draft, int version, Instant otherwiseFrom) {
    String id = id(draft.id());
    boolean standard = id.equals(PolicyTerms.STANDARD);
    Conditions when = when(draft.when());
    if (standard && !when.equals(Conditions.any())) {
      complaints.add("when", "restricts the standard policy", "nothing, since it is for the rest");
    }
    if (standard && Boolean.FALSE.equals(draft.active())) {
      complaints.add("active", "is false", "true, since the standard policy is for the rest");
    }
    return new PolicyTerms(
        id,
        version,
        name(draft.name()),
        requireNonNullElse(draft.holdsFrom(), otherwiseFrom),
        standard ? PolicyTerms.LAST : position(draft.position()),
        !Boolean.FALSE.equals(draft.active()),
        when,
        targets(draft.targets()));
  }

  private String id(@Nullable String id) {
    if (id == null || !ID.matcher(id).matches()) {
      complaints.add("id", shown(id), "lower-case letters, digits and hyphens, such as key-tier");
    }
    return requireNonNullElse(id, "");
  }

  private String name(@Nullable String name) {
    String stripped = name == null ? "" : name.strip();
    if (!NAME.matcher(stripped).matches()) {
      complaints.add("name", shown(name), "1 to 120 characters");
    }
    return stripped;
  }

  private int position(@Nullable Integer position) {
    if (position == null || position < 1 || position > LAST_POSITION) {
      complaints.add(
          "position", position == null ? "is missing" : "is " + position, "1 to " + LAST_POSITION);
    }
    return requireNonNullElse(position, LAST_POSITION);
  }

  private static Conditions when(PolicyDraft.@Nullable ConditionsDraft draft) {
    return draft == null
        ? Conditions.any()
        : new Conditions(
            requireNonNullElse(draft.accounts(), Set.of()),
            requireNonNullElse(draft.tiers(), Set.of()),
            requireNonNullElse(draft.contracts(), Set.of()),
            requireNonNullElse(draft.channels(), Set.of()),
            requireNonNullElse(draft.warehouses(), Set.of()),
            requireNonNullElse(draft.priorities(), Set.of()));
  }

  private List<TargetTerms> targets(@Nullable List<PolicyDraft.@Nullable TargetDraft> drafts) {
    List<TargetTerms> read = new ArrayList<>();
    Set<PromiseKind> seen = EnumSet.noneOf(PromiseKind.class);
    if (drafts == null || drafts.isEmpty()) {
      complaints.add("targets", "is missing", "at least one target");
      return read;
    }
    for (int i = 0; i < drafts.size(); i++) {
      String field = "targets[" + i + "]";
      PolicyDraft.TargetDraft draft = drafts.get(i);
      PromiseKind kind = targets.kind(field, draft);
      if (draft != null && kind != null) {
        if (!seen.add(kind)) {
          complaints.add(field + ".kind", "repeats " + kind.wireName(), "each kind once");
        }
        read.add(targets.read(field, kind, draft));
      }
    }
    return read;
  }

  private static String shown(@Nullable String value) {
    return value == null || value.isBlank() ? "is missing" : "is \"" + value + "\"";
  }
}
