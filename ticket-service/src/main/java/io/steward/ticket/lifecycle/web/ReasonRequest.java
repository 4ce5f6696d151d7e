package io.steward.ticket.lifecycle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a ticket is escalated, resumed or reopened. */
public record ReasonRequest(
    @NotBlank(message = EXPECTED) @Size(max = 2_000, message = EXPECTED) String reason) {
  static final String EXPECTED = "a text of 1 to 2000 characters";
}
