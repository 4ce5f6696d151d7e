package io.steward.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The bell between the committing transaction and the relay: many rings while it works are one. */
@ApplicationScoped
public class RelaySignal {
  private final Semaphore rung = new Semaphore(0);

  /** Rings; never blocks. */
  public void raise() {
    rung.release();
  }

  /** Waits for a ring, at the longest for the given time, and takes all rings there are. */
  void await(Duration atMost) throws InterruptedException {
    if (rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
      rung.drainPermits();
    }
  }
}
