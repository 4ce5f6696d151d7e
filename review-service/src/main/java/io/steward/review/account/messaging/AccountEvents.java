package io.steward.review.account.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.steward.platform.delivery.BatchDelivery;
import io.steward.platform.event.EventHeaders;
import io.steward.platform.event.MalformedEventException;
import io.steward.review.account.AccountCopy;
import io.steward.review.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to {@code account.events}; the version makes a repeated delivery harmless. */
@ApplicationScoped
class AccountEvents {
  private static final Set<String> STATES = Set.of("account.registered.v1", "account.changed.v1");

  private final ObjectMapper json;
  private final BatchDelivery<byte[], AccountCopy> delivery;

  AccountEvents(ObjectMapper json, Accounts accounts) {
    this.json = json;
    this.delivery = new BatchDelivery<>(this::read, accounts::keep);
  }

  @Incoming("account-events-in")
  Uni<Void> consume(KafkaRecordBatch<String, byte[]> batch) {
    return delivery.deliver(batch);
  }

  private Optional<AccountCopy> read(KafkaRecord<String, byte[]> record) {
    if (!STATES.contains(EventHeaders.typeOf(record.getHeaders()))) {
      return Optional.empty();
    }
    try {
      return Optional.of(json.readValue(record.getPayload(), AccountPayload.class).toCopy());
    } catch (IOException e) {
      throw new MalformedEventException("the payload is no account: " + e.getMessage());
    }
  }
}
