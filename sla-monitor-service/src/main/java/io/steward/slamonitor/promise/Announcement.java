package io.steward.slamonitor.promise;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the monitor says about a promise; the records are the payloads of the contract. The words
 * are those of Zendesk's ticket metric events, for orders and tickets alike.
 */
public sealed interface Announcement {
  /** The CloudEvents type. */
  String type();

  /** What is said of the promise itself. */
  PromiseFacts promise();

  /** The announcement as an event, keyed by the order or the ticket. */
  default DomainEvent toEvent() {
    String key = promise().key();
    return new DomainEvent(Topics.SLA_EVENTS, key, type(), key, this);
  }

  /**
   * The promise's clock was set.
   *
   * @param warningsAt when warnings are to come if nothing changes
   */
  record Activated(@JsonUnwrapped PromiseFacts promise, Instant startedAt, List<Instant> warningsAt)
      implements Announcement {
    @Override
    public String type() {
      return "sla.activated.v1";
    }
  }

  /**
   * The clock stands still.
   *
   * @param leftSeconds working time that remains when it runs on
   */
  record Paused(
      @JsonUnwrapped PromiseFacts promise, Instant pausedAt, String reason, long leftSeconds)
      implements Announcement {
    @Override
    public String type() {
      return "sla.paused.v1";
    }
  }

  /** The clock runs on. */
  record Resumed(@JsonUnwrapped PromiseFacts promise, List<Instant> warningsAt)
      implements Announcement {
    @Override
    public String type() {
      return "sla.resumed.v1";
    }
  }

  /**
   * The promise is close to its time.
   *
   * @param warning which of its warnings came, 1 for the first
   */
  record AtRisk(@JsonUnwrapped PromiseFacts promise, int warning) implements Announcement {
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

  /** Other terms took over; the successor has the working time that was used. */
  record Superseded(
      @JsonUnwrapped PromiseFacts promise, @Nullable Instant supersededAt, UUID supersededBy)
      implements Announcement {
    @Override
    public String type() {
      return "sla.superseded.v1";
    }
  }

  /** Nobody waits any more, and the promise's time had not come. */
  record Cancelled(@JsonUnwrapped PromiseFacts promise, @Nullable Instant endedAt, String reason)
      implements Announcement {
    @Override
    public String type() {
      return "sla.cancelled.v1";
    }
  }

  /** Nobody waits any more, after the breach. */
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
