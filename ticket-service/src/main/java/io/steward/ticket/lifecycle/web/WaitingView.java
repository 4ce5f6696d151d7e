package io.steward.ticket.lifecycle.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.steward.ticket.lifecycle.Waiting;
import java.time.Instant;

/** What a ticket waits for in an answer. */
public record WaitingView(@JsonProperty("for") String what, String reason, Instant since) {
  static WaitingView of(Waiting waiting) {
    return new WaitingView(waiting.what().code(), waiting.reason(), waiting.since());
  }
}
