package io.steward.ticket.account.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.steward.platform.delivery.BatchDelivery;
import io.steward.platform.event.EventHeaders;
import io.steward.ticket.account.AccountCopy;
import io.steward.ticket.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to {@code account.events}; the version makes a repeated delivery harmless. */
@ApplicationScoped
class AccountEvents {
  private static final Set<String> STATES = Set.of("account.registered.v1", "account.changed.v1");

  private final ObjectMapper json;
  private final BatchDelivery<String, AccountCopy> delivery;

  AccountEvents(ObjectMapper json, Accounts accounts) {
    this.json = json;
    this.delivery = new BatchDelivery<>(this::read, accounts::keep);
  }

  @Incoming("account-events")
  Uni<Void> consume(KafkaRecordBatch<String, String> batch) {
    return delivery.deliver(batch);
  }

  private Optional<AccountCopy> read(KafkaRecord<String, String> record) {
    if (!STATES.contains(EventHeaders.typeOf(record.getHeaders()))) {
      return Optional.empty();
    }
    try {
      return Optional.of(json.readValue(record.getPayload(), AccountPayload.class).toCopy());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the payload is not the JSON of an account event", e);
    }
  }
}
