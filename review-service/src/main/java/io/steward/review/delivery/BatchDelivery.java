package io.steward.review.delivery;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Hands what a batch of records says to its effect as a whole, and acknowledges the batch
 * afterwards.
 *
 * <p>An absent database is waited for. A batch that fails for another reason is tried record by
 * record, so that only the culprits go to the dead-letter topic.
 *
 * @param <T> what a record says
 */
public final class BatchDelivery<T> {
  private static final Logger LOG = Logger.getLogger(BatchDelivery.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final Function<KafkaRecord<String, byte[]>, Optional<T>> reader;
  private final Function<List<T>, Uni<Void>> effect;

  /**
   * @param reader reads a record; empty when it is not for us, an exception when it is unreadable
   * @param effect applies what was read, in one transaction and idempotently
   */
  public BatchDelivery(
      Function<KafkaRecord<String, byte[]>, Optional<T>> reader,
      Function<List<T>, Uni<Void>> effect) {
    this.reader = reader;
    this.effect = effect;
  }

  /** Completes when every record has had its effect or lies in the dead-letter topic. */
  public Uni<Void> deliver(KafkaRecordBatch<String, byte[]> batch) {
    Map<KafkaRecord<String, byte[]>, T> read = new LinkedHashMap<>();
    Map<KafkaRecord<String, byte[]>, Throwable> refused = new LinkedHashMap<>();
    for (KafkaRecord<String, byte[]> record : batch) {
      try {
        reader.apply(record).ifPresent(said -> read.put(record, said));
      } catch (RuntimeException unreadable) {
        refused.put(record, unreadable);
      }
    }
    return patiently(List.copyOf(read.values()))
        .onFailure()
        .recoverWithUni(failure -> oneByOne(read, refused, failure))
        .chain(() -> refuse(refused))
        .chain(() -> Uni.createFrom().completionStage(batch::ack));
  }

  private Uni<Void> oneByOne(
      Map<KafkaRecord<String, byte[]>, T> read,
      Map<KafkaRecord<String, byte[]>, Throwable> refused,
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

  private Uni<Void> patiently(List<T> said) {
    if (said.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return Uni.createFrom()
        .deferred(() -> effect.apply(said))
        .onFailure(Failures::passes)
        .invoke(failure -> LOG.warnf("waiting for the database: %s", failure.getMessage()))
        .onFailure(Failures::passes)
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely();
  }

  private static Uni<Void> refuse(Map<KafkaRecord<String, byte[]>, Throwable> refused) {
    return Multi.createFrom()
        .iterable(refused.entrySet())
        .onItem()
        .transformToUniAndConcatenate(
            entry -> Uni.createFrom().completionStage(() -> entry.getKey().nack(entry.getValue())))
        .collect()
        .last();
  }
}
