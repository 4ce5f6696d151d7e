package io.steward.ticket.lifecycle.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.steward.platform.problem.Problems;
import io.steward.ticket.lifecycle.WaitingFor;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Lets a ticket wait; the merchant sees the reason. */
public record WaitRequest(
    @JsonProperty("for")
        @Schema(
            required = true,
            enumeration = {"customer", "hold"})
        @Nullable String what,
    @NotBlank(message = ReasonRequest.EXPECTED) @Size(max = 2_000, message = ReasonRequest.EXPECTED)
        String reason) {
  /**
   * What to wait for.
   *
   * @throws io.steward.platform.problem.ProblemException 400 naming the member, which cannot be
   *     called so in Java and so is not left to the validator
   */
  WaitingFor waitingFor() {
    if (what == null) {
      throw Problems.invalid("for", "is missing", "customer or hold");
    }
    return WaitingFor.parse(what)
        .orElseThrow(() -> Problems.invalid("for", "is \"" + what + "\"", "customer or hold"));
  }
}
