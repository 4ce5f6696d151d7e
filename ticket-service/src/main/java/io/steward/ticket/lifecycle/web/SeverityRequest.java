package io.steward.ticket.lifecycle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sets the severity, with a reason. */
public record SeverityRequest(
    @Schema(enumeration = {"low", "medium", "high", "critical"})
        @NotNull(message = EXPECTED)
        @Pattern(regexp = CODES, message = EXPECTED)
        String severity,
    @NotBlank(message = ReasonRequest.EXPECTED) @Size(max = 2_000, message = ReasonRequest.EXPECTED)
        String reason) {
  static final String CODES = "low|medium|high|critical";
  static final String EXPECTED = "low, medium, high or critical";
}
