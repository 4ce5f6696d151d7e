package io.steward.ticket.lifecycle.web;

import io.steward.ticket.lifecycle.ComplaintOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The final answer to a complaint; the merchant reads the text. */
public record FinalAnswerRequest(
    @Schema(enumeration = {"upheld", "partly-upheld", "rejected"})
        @NotNull(message = EXPECTED)
        @Pattern(regexp = "upheld|partly-upheld|rejected", message = EXPECTED)
        String outcome,
    @NotBlank(message = CommentRequest.EXPECTED)
        @Size(max = 10_000, message = CommentRequest.EXPECTED)
        String text) {
  private static final String EXPECTED = "upheld, partly-upheld or rejected";

  ComplaintOutcome decided() {
    return ComplaintOutcome.parse(outcome).orElseThrow();
  }
}
