package io.steward.slamonitor.responsibility.web;

import io.steward.slamonitor.responsibility.Decision;
import io.steward.slamonitor.responsibility.Responsibility;
import io.steward.slamonitor.servicelevel.Exclusion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A miss with who answers for it, as the API shows it.
 *
 * @param party us, carrier, merchant, marketplace or force-majeure
 * @param state proposed or decided
 * @param excludedAs under which exclusion net measures leave it out
 */
record ResponsibilityView(
    String account,
    String order,
    String kind,
    Instant missedAt,
    String party,
    String reason,
    String state,
    String proposedParty,
    String proposedReason,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String excludedAs) {

  static ResponsibilityView of(Responsibility responsibility) {
    Decision decision = responsibility.decision();
    Exclusion exclusion = responsibility.excludedAs();
    return new ResponsibilityView(
        responsibility.miss().order().account(),
        responsibility.miss().order().order(),
        responsibility.miss().kind().wireName(),
        responsibility.missedAt(),
        responsibility.party().wireName(),
        responsibility.reason(),
        decision == null ? "proposed" : "decided",
        responsibility.proposed().party().wireName(),
        responsibility.proposed().reason(),
        decision == null ? null : decision.by(),
        decision == null ? null : decision.at(),
        exclusion == null ? null : exclusion.wireName());
  }
}
