package io.steward.slamonitor.policy.web;

import io.steward.slamonitor.policy.PolicyDraft;
import io.steward.slamonitor.policy.PolicyTerms;
import io.steward.slamonitor.policy.RecordedPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a policy as the API shows it. */
@Schema(name = "Policy", description = "One version of a policy; never edited.")
public record PolicyView(
    String id,
    int version,
    @Schema(description = "How promises name this version.", examples = "standard@3")
        String reference,
    String name,
    @Schema(description = "From this moment on promises come under it, also those that run.")
        Instant holdsFrom,
    @Schema(description = "Rules are tried in this order; the first that matches wins.")
        int position,
    @Schema(description = "Whether the rule is tried at all.") boolean active,
    @Schema(description = "Whether it is the version in force now.") boolean inForce,
    PolicyDraft.ConditionsDraft when,
    List<PolicyDraft.TargetDraft> targets,
    Instant madeAt,
    String madeBy) {

  /**
   * @param own all versions of the same policy, the newest first
   */
  static PolicyView of(RecordedPolicy policy, List<RecordedPolicy> own, Instant now) {
    PolicyTerms terms = policy.terms();
    PolicyDraft draft = PolicyDraft.of(terms);
    return new PolicyView(
        terms.id(),
        terms.version(),
        terms.reference(),
        terms.name(),
        terms.holdsFrom(),
        terms.position(),
        terms.active(),
        own.stream()
            .filter(version -> !version.terms().holdsFrom().isAfter(now))
            .findFirst()
            .filter(version -> version.terms().version() == terms.version())
            .isPresent(),
        Objects.requireNonNull(draft.when()),
        Objects.requireNonNull(draft.targets()).stream().map(Objects::requireNonNull).toList(),
        policy.madeAt(),
        policy.madeBy());
  }
}
