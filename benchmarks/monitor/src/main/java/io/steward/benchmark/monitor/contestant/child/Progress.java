package io.steward.benchmark.monitor.contestant.child;

import io.steward.benchmark.monitor.workload.Punctuality;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** In the contestant's JVM: counts events and tells of it on standard output. For many threads. */
public final class Progress {
  static final String STARTED = "started";
  static final String AT = "at";
  static final String FINISHED = "finished";
  static final String ACCOUNT = "account";
  static final String END = "end";

  private static final long STEP = 1_000_000;

  private final long expected;
  private final AtomicBoolean started = new AtomicBoolean();
  private final AtomicLong taken = new AtomicLong();
  private final CountDownLatch all = new CountDownLatch(1);

  /** Expects so many events. */
  public Progress(long expected) {
    this.expected = expected;
  }

  /** Notes the moment at which the first events are in hand; called before each batch. */
  public void begin() {
    if (!started.get() && started.compareAndSet(false, true)) {
      System.out.println(STARTED + " " + Instant.now());
    }
  }

  /** Notes that so many more events have had their effect. */
  public void took(int events) {
    long now = taken.addAndGet(events);
    if (now / STEP > (now - events) / STEP) {
      System.out.println(AT + " " + now / STEP * STEP);
    }
    if (now == expected) {
      System.out.println(FINISHED + " " + Instant.now());
      all.countDown();
    }
  }

  /** Whether all events have had their effect. */
  public boolean complete() {
    return all.getCount() == 0;
  }

  /** Waits until all events have had their effect. */
  public void awaitAll() throws InterruptedException {
    all.await();
  }

  /** Tells the figures, the last thing to tell, and stays until the process is ended. */
  public void tell(Map<String, Punctuality> figures) throws InterruptedException {
    figures.forEach(
        (account, figure) ->
            System.out.printf(
                "%s %s %d %d%n", ACCOUNT, account, figure.onTime(), figure.dispatched()));
    System.out.println(END);
    new CountDownLatch(1).await();
  }
}
