package io.steward.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import io.steward.acceptance.ApiClient.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Sends order events in bulk as a careful program does: what was not acknowledged is sent again.
 */
final class OrderFeeder {
  private static final int CHUNK = 4_000;
  private static final int CONNECTIONS = 2;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final ApiClient api;
  private final AtomicLong sent = new AtomicLong();

  OrderFeeder(ApiClient api) {
    this.api = api;
  }

  /** How many events have been acknowledged so far. */
  long sent() {
    return sent.get();
  }

  /** Sends all; the order between chunks is kept only as far as two connections keep it. */
  void send(List<String> events) throws InterruptedException, ExecutionException {
    var chunks = new ConcurrentLinkedQueue<List<String>>();
    for (int i = 0; i < events.size(); i += CHUNK) {
      chunks.add(events.subList(i, Math.min(i + CHUNK, events.size())));
    }
    try (ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS)) {
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        workers.add(connections.submit(() -> work(chunks)));
      }
      for (Future<?> worker : workers) {
        worker.get();
      }
    }
  }

  private Void work(ConcurrentLinkedQueue<List<String>> chunks) throws IOException {
    for (List<String> chunk = chunks.poll(); chunk != null; chunk = chunks.poll()) {
      sendUntilTaken(String.join("\n", chunk) + "\n");
      sent.addAndGet(chunk.size());
    }
    return null;
  }

  /** Awaitility paces the tries; a service that is being restarted is no reason to give up. */
  private void sendUntilTaken(String body) throws IOException {
    Answer answer =
        await("bulk to be taken")
            .atMost(PATIENCE)
            .pollDelay(Duration.ZERO)
            .pollInterval(Duration.ofMillis(500))
            .until(() -> attempt(body), a -> a.status() < 500 && a.status() != 429);
    if (answer.status() >= 300 || answer.body().path("rejected").asInt() > 0) {
      throw new IOException("good rows were refused: " + answer);
    }
  }

  private Answer attempt(String body) throws InterruptedException {
    try {
      return api.post("/api/v1/order-events", "application/x-ndjson", body);
    } catch (IOException connectionLost) {
      return new Answer(599, "", connectionLost.toString().getBytes(UTF_8));
    }
  }
}
