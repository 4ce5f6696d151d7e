package io.steward.ticket.lifecycle.persistence;

import io.steward.ticket.lifecycle.Complaint;
import io.steward.ticket.lifecycle.ComplaintOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ticket's last complaint as columns of its row. */
@Embeddable
record ComplaintRow(
    @Column(name = "complaint_at") Instant raisedAt,
    @Column(name = "complaint_by") String by,
    @Column(name = "complaint_ended_at") @Nullable Instant endedAt,
    @Column(name = "complaint_outcome") @Nullable String outcome) {

  static @Nullable ComplaintRow of(@Nullable Complaint complaint) {
    if (complaint == null) {
      return null;
    }
    Complaint.Ending ending = complaint.ending();
    return new ComplaintRow(
        complaint.raisedAt(),
        complaint.by(),
        ending == null ? null : ending.at(),
        ending == null ? null : ending.outcome().code());
  }

  Complaint complaint() {
    return new Complaint(
        raisedAt,
        by,
        endedAt == null || outcome == null
            ? null
            : new Complaint.Ending(endedAt, ComplaintOutcome.parse(outcome).orElseThrow()));
  }
}
