package io.steward.slamonitor.alert;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import io.steward.platform.id.Ids;
import io.steward.slamonitor.alert.Deliveries.Dispatch;
import io.steward.slamonitor.alert.telling.Notices;
import io.steward.slamonitor.alert.telling.Notices.Outcome;
import io.steward.slamonitor.alert.telling.Notices.Queue;
import io.steward.slamonitor.alert.telling.Notices.Waiting;
import io.steward.slamonitor.alert.telling.Recipient;
import io.steward.slamonitor.alert.telling.RecipientPace;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes messages of what waits in the queues of recipients: one for all alerts where people read,
 * one for each where a program does. A queue is locked while it is worked on, so that two replicas
 * cannot split one person's digest.
 */
@ApplicationScoped
public class AlertDispatching {
  /** As many queues as one transaction takes. */
  public static final int BATCH = 50;

  private final Pool pool;
  private final Notices notices;
  private final Deliveries deliveries;
  private final RecipientPace pace;
  private final String consoleAddress;
  private final Clock clock;

  AlertDispatching(
      Pool pool, Notices notices, Deliveries deliveries, AlertConfig config, Clock clock) {
    this.pool = pool;
    this.notices = notices;
    this.deliveries = deliveries;
    this.pace = config.recipient().pace();
    this.consoleAddress = config.consoleAddress();
    this.clock = clock;
  }

  /** Works on one batch of queues, and answers how many it held. */
  public Uni<Integer> dispatchDue() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return pool.withTransaction(
        tx ->
            notices
                .claim(tx, now, BATCH)
                .call(queues -> dispatch(tx, queues, now))
                .map(List::size));
  }

  private Uni<Void> dispatch(SqlConnection tx, List<Queue> queues, Instant now) {
    if (queues.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return notices
        .due(tx, queues, now)
        .chain(
            due -> {
              Map<String, List<Waiting>> byQueue =
                  due.stream().collect(groupingBy(w -> w.channel() + " " + w.target()));
              Messages messages = new Messages(now);
              for (Queue queue : queues) {
                messages.of(
                    queue, byQueue.getOrDefault(queue.channel() + " " + queue.target(), List.of()));
              }
              return deliveries
                  .enqueue(tx, messages.dispatches, now)
                  .chain(() -> notices.settle(tx, messages.sent, messages.outcomes));
            });
  }

  /** What one pass over the queues makes. */
  private final class Messages {
    private final Instant now;
    private final List<Dispatch> dispatches = new ArrayList<>();
    private final Map<UUID, UUID> sent = new HashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    Messages(Instant now) {
      this.now = now;
    }

    void of(Queue queue, List<Waiting> waiting) {
      if (waiting.isEmpty()) {
        outcomes.add(new Outcome(queue, null, null));
      } else if (Recipient.isReadByPeople(queue.channel())) {
        together(queue, waiting);
      } else {
        waiting.forEach(one -> send(queue, List.of(one)));
        outcomes.add(new Outcome(queue, now, null));
      }
    }

    private void together(Queue queue, List<Waiting> waiting) {
      Instant sendAt =
          pace.sendAt(
              waiting.stream()
                  .map(w -> new RecipientPace.Waiting(w.dueAt(), w.alert().severity()))
                  .toList(),
              queue.lastSent());
      if (sendAt.isAfter(now)) {
        outcomes.add(new Outcome(queue, null, sendAt));
      } else {
        send(queue, waiting);
        outcomes.add(new Outcome(queue, now, null));
      }
    }

    private void send(Queue queue, List<Waiting> waiting) {
      Map<UUID, Alert> alerts = new LinkedHashMap<>();
      waiting.forEach(one -> alerts.put(one.alert().id(), one.alert()));
      Dispatch dispatch = dispatch(queue, List.copyOf(alerts.values()));
      dispatches.add(dispatch);
      waiting.forEach(one -> sent.put(one.id(), dispatch.id()));
    }

    private Dispatch dispatch(Queue queue, List<Alert> alerts) {
      Alert first = alerts.getFirst();
      boolean single = alerts.size() == 1;
      boolean oneRule = alerts.stream().map(Alert::ruleId).distinct().count() == 1;
      return new Dispatch(
          Ids.next(),
          single ? Delivery.Kind.ALERT : Delivery.Kind.DIGEST,
          single ? first.id() : null,
          first.ruleId(),
          oneRule ? first.rule() : "several rules",
          queue.channel(),
          queue.target(),
          single
              ? AlertMessage.of(first, consoleAddress)
              : DigestMessage.of(alerts, consoleAddress));
    }
  }
}
