package io.steward.billing.delivery;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.vertx.pgclient.PgException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Hands a batch of records to its effect as a whole and acknowledges it afterwards. While the
 * database is busy or away the batch waits; data that it refuses goes to the dead letters alone,
 * found by trying the records one by one.
 *
 * @param <T> what the effect takes
 */
public final class BatchDelivery<T> {
  private static final Logger LOG = Logger.getLogger(BatchDelivery.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final Function<KafkaRecord<String, String>, Optional<T>> reader;
  private final Function<List<T>, Uni<Void>> effect;

  /**
   * @param reader reads a record; empty when it concerns somebody else, an exception when it cannot
   *     be read
   * @param effect applies what was read in one transaction, idempotently
   */
  public BatchDelivery(
      Function<KafkaRecord<String, String>, Optional<T>> reader,
      Function<List<T>, Uni<Void>> effect) {
    this.reader = reader;
    this.effect = effect;
  }

  /** Completes when every record has had its effect or lies in the dead-letter topic. */
  public Uni<Void> deliver(KafkaRecordBatch<String, String> batch) {
    Map<KafkaRecord<String, String>, T> read = new LinkedHashMap<>();
    Map<KafkaRecord<String, String>, Throwable> refused = new LinkedHashMap<>();
    for (KafkaRecord<String, String> record : batch) {
      try {
        reader.apply(record).ifPresent(item -> read.put(record, item));
      } catch (RuntimeException unreadable) {
        refused.put(record, unreadable);
      }
    }
    return patiently(List.copyOf(read.values()))
        .onFailure()
        .recoverWithUni(() -> oneByOne(read, refused))
        .chain(() -> refuse(refused))
        .chain(() -> Uni.createFrom().completionStage(batch::ack));
  }

  private Uni<Void> oneByOne(
      Map<KafkaRecord<String, String>, T> read,
      Map<KafkaRecord<String, String>, Throwable> refused) {
    return Multi.createFrom()
        .iterable(read.entrySet())
        .onItem()
        .transformToUniAndConcatenate(
            entry ->
                patiently(List.of(entry.getValue()))
                    .onFailure()
                    .invoke(failure -> refused.put(entry.getKey(), failure))
                    .onFailure()
                    .recoverWithNull())
        .collect()
        .last();
  }

  private Uni<Void> patiently(List<T> items) {
    if (items.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return Uni.createFrom()
        .deferred(() -> effect.apply(items))
        .onFailure(BatchDelivery::passes)
        .invoke(failure -> LOG.warnf("a batch of %d is tried again: %s", items.size(), failure))
        .onFailure(BatchDelivery::passes)
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely();
  }

  private static Uni<Void> refuse(Map<KafkaRecord<String, String>, Throwable> refused) {
    return Multi.createFrom()
        .iterable(refused.entrySet())
        .onItem()
        .invoke(e -> LOG.errorf(e.getValue(), "a record goes to the dead letters"))
        .onItem()
        .transformToUniAndConcatenate(
            e -> Uni.createFrom().completionStage(() -> e.getKey().nack(e.getValue())))
        .collect()
        .last();
  }

  // SQLSTATE classes 22 and 23 are bad data, and an argument stays wrong; all else passes in time.
  private static boolean passes(Throwable failure) {
    if (failure instanceof PgException refused && refused.getSqlState() != null) {
      return !refused.getSqlState().startsWith("22") && !refused.getSqlState().startsWith("23");
    }
    return !(failure instanceof IllegalArgumentException)
        && !(failure instanceof NullPointerException)
        && !(failure instanceof ArithmeticException);
  }
}
