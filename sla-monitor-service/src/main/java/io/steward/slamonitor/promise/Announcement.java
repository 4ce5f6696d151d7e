package io.steward.slamonitor.promise;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the monitor says about a promise; the records are the payloads of the contract. */
public sealed interface Announcement {
  /** The CloudEvents type. */
  String type();

  /** What is said of the promise itself. */
  PromiseFacts promise();

  /** The announcement as an event, keyed by the order. */
  default DomainEvent toEvent() {
    String key = promise().account() + "/" + promise().order();
    return new DomainEvent(Topics.SLA_EVENTS, key, type(), key, this);
  }

  /** The promise is close to its time. */
  record AtRisk(@JsonUnwrapped PromiseFacts promise) implements Announcement {
    @Override
    public String type() {
      return "sla.at-risk.v1";
    }
  }

  /** The promise's time passed unmet. */
  record Breached(
      @JsonUnwrapped PromiseFacts promise,
      Instant breachedAt,
      Instant detectedAt,
      boolean historical)
      implements Announcement {
    @Override
    public String type() {
      return "sla.breached.v1";
    }
  }

  /** The promise was kept, in time or late. */
  record Fulfilled(@JsonUnwrapped PromiseFacts promise, @Nullable Instant fulfilledAt, boolean late)
      implements Announcement {
    @Override
    public String type() {
      return "sla.fulfilled.v1";
    }
  }

  /** The order was cancelled before the promise's time. */
  record Cancelled(@JsonUnwrapped PromiseFacts promise, @Nullable Instant endedAt, String reason)
      implements Announcement {
    @Override
    public String type() {
      return "sla.cancelled.v1";
    }
  }

  /** The order was cancelled after the breach. */
  record Closed(@JsonUnwrapped PromiseFacts promise, @Nullable Instant endedAt, String reason)
      implements Announcement {
    @Override
    public String type() {
      return "sla.closed.v1";
    }
  }

  /** The announced breach was none. */
  record BreachWithdrawn(
      @JsonUnwrapped PromiseFacts promise,
      @Nullable Instant fulfilledAt,
      @Nullable Instant endedAt,
      boolean late,
      String reason)
      implements Announcement {
    @Override
    public String type() {
      return "sla.breach-withdrawn.v1";
    }
  }
}
