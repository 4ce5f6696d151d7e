package io.steward.slamonitor.responsibility.web;

import io.steward.platform.problem.FieldError;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.responsibility.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is to answer for a miss. */
@Schema(description = "Who answers for a missed promise, and why.")
record DecisionRequest(
    @Schema(
            required = true,
            enumeration = {"us", "carrier", "merchant", "marketplace", "force-majeure"})
        @Nullable String party,
    @Schema(required = true, maxLength = 500, description = "In words; it stays in the history.")
        @Nullable String reason) {
  private static final int LONGEST = 500;

  /** What was asked, known to be right. */
  record Asked(Party party, String reason) {}

  Asked asked() {
    List<FieldError> errors = new ArrayList<>();
    Optional<Party> chosen = Party.of(party == null ? "" : party);
    if (chosen.isEmpty()) {
      errors.add(
          new FieldError(
              "party",
              party == null ? "is missing" : "is \"" + party + "\"",
              "one of " + Party.names()));
    }
    String why = reason == null ? "" : reason.strip();
    if (why.isEmpty() || why.length() > LONGEST) {
      errors.add(
          new FieldError(
              "reason",
              why.isEmpty() ? "is missing" : "has " + why.length() + " characters",
              "1 to " + LONGEST + " characters"));
    }
    if (!errors.isEmpty()) {
      throw Problems.invalid(errors);
    }
    return new Asked(chosen.orElseThrow(), why);
  }
}
