package io.steward.ticket.lifecycle.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.steward.ticket.lifecycle.Complaint;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last complaint of a ticket on the wire; while it is open, when and how it ended is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComplaintPayload(
    Instant raisedAt, String by, @Nullable Instant endedAt, @Nullable String outcome) {
  static @Nullable ComplaintPayload of(@Nullable Complaint complaint) {
    if (complaint == null) {
      return null;
    }
    Complaint.Ending ending = complaint.ending();
    return new ComplaintPayload(
        complaint.raisedAt(),
        complaint.by(),
        ending == null ? null : ending.at(),
        ending == null ? null : ending.outcome().code());
  }
}
