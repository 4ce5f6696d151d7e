package io.steward.ticket.lifecycle.web;

import io.steward.ticket.lifecycle.CallBack;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A promised call in an answer. */
@Schema(description = "A call that is promised and not made yet.")
public record CallBackView(
    @Schema(required = true) Instant promisedAt,
    @Schema(required = true) String by,
    @Schema(required = true, examples = "+49 30 1234567") String number,
    @Schema(nullable = true, description = "null means as soon as possible.")
        @Nullable Instant wantedAt,
    @Schema(required = true, description = "How often nobody answered.") int missed,
    @Schema(required = true, description = "Calls after which nobody tries again.")
        int mostAttempts) {
  static @Nullable CallBackView of(@Nullable CallBack call) {
    return call == null
        ? null
        : new CallBackView(
            call.promisedAt(),
            call.by(),
            call.number(),
            call.wantedAt(),
            call.missed(),
            CallBack.MOST_ATTEMPTS);
  }
}
