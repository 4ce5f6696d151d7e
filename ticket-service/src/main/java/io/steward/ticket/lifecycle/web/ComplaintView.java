package io.steward.ticket.lifecycle.web;

import io.steward.ticket.lifecycle.Complaint;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A complaint in an answer. */
@Schema(description = "A complaint, whose turn-round counts until it ends.")
public record ComplaintView(
    @Schema(required = true) Instant raisedAt,
    @Schema(required = true) String by,
    @Schema(nullable = true, description = "null while the final answer is owed.")
        @Nullable Instant endedAt,
    @Schema(
            nullable = true,
            enumeration = {"upheld", "partly-upheld", "rejected", "withdrawn"})
        @Nullable String outcome) {
  static @Nullable ComplaintView of(@Nullable Complaint complaint) {
    if (complaint == null) {
      return null;
    }
    Complaint.Ending ending = complaint.ending();
    return new ComplaintView(
        complaint.raisedAt(),
        complaint.by(),
        ending == null ? null : ending.at(),
        ending == null ? null : ending.outcome().code());
  }
}
