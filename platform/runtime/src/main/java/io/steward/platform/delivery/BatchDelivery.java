package io.steward.platform.delivery;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Hands a batch of records to its effect as a whole and acknowledges it afterwards.
 *
 * <p>A busy or absent database is waited for. A batch that fails otherwise is tried record by
 * record, so that only the culprits go to the dead-letter topic.
 *
 * @param <P> the payload as the channel deserialises it
 * @param <T> what the effect takes
 */
public final class BatchDelivery<P, T> {
  private static final Logger LOG = Logger.getLogger(BatchDelivery.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private static final int CONTENTION_RETRIES = 20;

  private final Function<KafkaRecord<String, P>, Optional<T>> reader;
  private final Function<List<T>, Uni<Void>> effect;

  /**
   * @param reader reads a record; empty when it concerns somebody else, an exception when it cannot
   *     be read
   * @param effect applies all that was read in one transaction, idempotently
   */
  public BatchDelivery(
      Function<KafkaRecord<String, P>, Optional<T>> reader, Function<List<T>, Uni<Void>> effect) {
    this.reader = reader;
    this.effect = effect;
  }

  /** Completes when every record has had its effect or lies in the dead-letter topic. */
  public Uni<Void> deliver(KafkaRecordBatch<String, P> batch) {
    Map<KafkaRecord<String, P>, Throwable> refused = new LinkedHashMap<>();
    Map<KafkaRecord<String, P>, T> read = new LinkedHashMap<>();
    for (KafkaRecord<String, P> record : batch) {
      try {
        reader.apply(record).ifPresent(item -> read.put(record, item));
      } catch (RuntimeException unreadable) {
        refused.put(record, unreadable);
      }
    }
    return patiently(new ArrayList<>(read.values()))
        .onFailure()
        .recoverWithUni(failure -> oneByOne(read, refused, failure))
        .chain(() -> refuse(refused))
        .chain(() -> Uni.createFrom().completionStage(batch::ack));
  }

  private Uni<Void> oneByOne(
      Map<KafkaRecord<String, P>, T> read,
      Map<KafkaRecord<String, P>, Throwable> refused,
      Throwable failure) {
    LOG.warnf(failure, "a batch of %d failed; trying its records one by one", read.size());
    return Multi.createFrom()
        .iterable(read.entrySet())
        .onItem()
        .transformToUniAndConcatenate(
            entry ->
                patiently(List.of(entry.getValue()))
                    .onFailure()
                    .invoke(reason -> refused.put(entry.getKey(), reason))
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
        .onFailure(Failures::isContention)
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .atMost(CONTENTION_RETRIES)
        .onFailure(Failures::isAbsence)
        .invoke(failure -> LOG.warnf("waiting for the database: %s", failure.getMessage()))
        .onFailure(Failures::isAbsence)
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely();
  }

  private Uni<Void> refuse(Map<KafkaRecord<String, P>, Throwable> refused) {
    return Multi.createFrom()
        .iterable(refused.entrySet())
        .onItem()
        .transformToUniAndConcatenate(
            entry -> Uni.createFrom().completionStage(() -> entry.getKey().nack(entry.getValue())))
        .collect()
        .last();
  }
}
