package io.steward.slamonitor.account.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.steward.platform.delivery.BatchDelivery;
import io.steward.platform.event.EventHeaders;
import io.steward.platform.event.MalformedEventException;
import io.steward.slamonitor.account.AccountCopying;
import io.steward.slamonitor.account.SignedContract;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to billing.events for contracts; everything else there is passed over. */
@ApplicationScoped
class ContractEvents {
  private static final String SIGNED = "contract.signed.v1";

  private final ObjectMapper json;
  private final BatchDelivery<byte[], SignedContract> delivery;

  ContractEvents(AccountCopying copying, ObjectMapper json) {
    this.json = json;
    this.delivery = new BatchDelivery<>(this::read, copying::copyContracts);
  }

  @Incoming("contract-events")
  Uni<Void> on(KafkaRecordBatch<String, byte[]> batch) {
    return delivery.deliver(batch);
  }

  private Optional<SignedContract> read(KafkaRecord<String, byte[]> record) {
    if (!EventHeaders.typeOf(record.getHeaders()).equals(SIGNED)) {
      return Optional.empty();
    }
    try {
      ContractSigned signed = json.readValue(record.getPayload(), ContractSigned.class);
      return Optional.of(
          new SignedContract(signed.account(), signed.version(), signed.effectiveFrom()));
    } catch (IOException e) {
      throw new MalformedEventException("the payload is no contract: " + e.getMessage());
    }
  }
}
