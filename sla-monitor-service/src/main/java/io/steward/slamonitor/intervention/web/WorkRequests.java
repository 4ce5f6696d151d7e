package io.steward.slamonitor.intervention.web;

import io.steward.platform.problem.ProblemException;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.intervention.Outcome;
import io.steward.slamonitor.intervention.RequestKind;
import io.steward.slamonitor.intervention.RequestState;
import io.steward.slamonitor.intervention.StepState;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The small bodies by which people work on an intervention; what is wrong is a 400 problem. */
final class WorkRequests {
  private WorkRequests() {}

  /** Whom to give it to. */
  record HandOver(@Schema(required = true, examples = "omar") @Nullable String to) {
    String person() {
      return words("to", to, "a user name");
    }
  }

  /** How a step now stands. */
  record StepChange(
      @Schema(
              required = true,
              enumeration = {"open", "done", "skipped"})
          @Nullable String state) {
    StepState stepState() {
      return StepState.ofWord(words("state", state, "open, done or skipped"))
          .orElseThrow(() -> wrong("state", state, "open, done or skipped"));
    }
  }

  /** What to ask for. */
  record Ask(
      @Schema(
              required = true,
              enumeration = {"priority-delivery", "special-pickup"})
          @Nullable String kind,
      @Schema(required = true, description = "Until when it must have happened to help.")
          @Nullable Instant dueAt,
      @Schema(required = true, description = "What exactly.") @Nullable String note) {
    RequestKind requestKind() {
      return RequestKind.ofWord(words("kind", kind, "priority-delivery or special-pickup"))
          .orElseThrow(() -> wrong("kind", kind, "priority-delivery or special-pickup"));
    }

    Instant due(Instant now) {
      if (dueAt == null || !dueAt.isAfter(now)) {
        throw wrong("dueAt", dueAt, "a time that has not passed, ISO 8601 with offset");
      }
      return dueAt;
    }

    String what() {
      return words("note", note, "what to pick up or to deliver first");
    }
  }

  /** What became of a request. */
  record Answer(
      @Schema(
              required = true,
              enumeration = {"confirmed", "done", "refused"})
          @Nullable String state,
      @Schema(nullable = true) @Nullable String note) {
    RequestState requestState() {
      return RequestState.ofWord(words("state", state, "confirmed, done or refused"))
          .orElseThrow(() -> wrong("state", state, "confirmed, done or refused"));
    }
  }

  /** How it ended, by a person's judgement. */
  record Close(
      @Schema(
              required = true,
              enumeration = {"saved", "breached-anyway", "false-alarm"})
          @Nullable String outcome,
      @Schema(nullable = true) @Nullable String note) {
    Outcome judged() {
      String expected = "saved, breached-anyway or false-alarm";
      return Outcome.ofWord(words("outcome", outcome, expected))
          .orElseThrow(() -> wrong("outcome", outcome, expected));
    }
  }

  /** The body, which must be there. */
  static <T> T body(@Nullable T body) {
    if (body == null) {
      throw Problems.invalid("body", "is missing", "a JSON object");
    }
    return body;
  }

  private static String words(String field, @Nullable String text, String expected) {
    if (text == null || text.isBlank()) {
      throw Problems.invalid(field, "is missing", expected);
    }
    return text.strip();
  }

  private static ProblemException wrong(String field, @Nullable Object value, String expected) {
    return Problems.invalid(field, "is \"" + value + "\"", expected);
  }
}
