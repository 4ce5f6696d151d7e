package io.steward.ticket.lifecycle.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.steward.ticket.lifecycle.Waiting;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a ticket waits for in an answer. */
public record WaitingView(
    @JsonProperty("for")
        @Schema(
            required = true,
            enumeration = {"customer", "hold"})
        String what,
    @Schema(required = true) String reason,
    @Schema(required = true) Instant since) {
  static WaitingView of(Waiting waiting) {
    return new WaitingView(waiting.what().code(), waiting.reason(), waiting.since());
  }
}
