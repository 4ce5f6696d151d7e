package io.steward.slamonitor.order;

import java.time.Instant;

/**
 * One report about an order, already found valid.
 *
 * @param id the producer's id; the same id again is the same report
 * @param occurredAt when it happened, to the microsecond
 * @param recordedAt when the producer recorded it, to the microsecond; decides between two reports
 * @param details what we use of the part that depends on the type
 * @param body the report as it came, JSON with the fields that we do not know
 */
public record OrderEvent(
    String id,
    OrderEventType type,
    Instant occurredAt,
    Instant recordedAt,
    OrderKey key,
    Details details,
    String body) {

  /**
   * Whether this report holds against another one of the same type. For a milestone the later
   * recorded one does, being a correction; of reports that add up the one that tells of the later
   * moment. At equal times the one with the greater id.
   */
  public boolean supersedes(OrderEvent other) {
    int byTime =
        type.isMilestone()
            ? recordedAt.compareTo(other.recordedAt)
            : occurredAt.compareTo(other.occurredAt);
    return byTime == 0 ? id.compareTo(other.id) > 0 : byTime > 0;
  }
}
