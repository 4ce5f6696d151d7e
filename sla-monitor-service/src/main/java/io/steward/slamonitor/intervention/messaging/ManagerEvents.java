package io.steward.slamonitor.intervention.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.steward.platform.delivery.BatchDelivery;
import io.steward.platform.event.MalformedEventException;
import io.steward.slamonitor.intervention.InterventionRules.Manager;
import io.steward.slamonitor.intervention.RuleKeeping;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Listens to account.events for who manages which account. */
@ApplicationScoped
class ManagerEvents {
  private final ObjectMapper json;
  private final BatchDelivery<byte[], Manager> delivery;

  ManagerEvents(RuleKeeping keeping, ObjectMapper json) {
    this.json = json;
    this.delivery = new BatchDelivery<>(this::read, keeping::copyManagers);
  }

  /** What we read of an account's state. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record AccountState(String account, @Nullable String manager, long version) {}

  @Incoming("intervention-accounts")
  Uni<Void> on(KafkaRecordBatch<String, byte[]> batch) {
    return delivery.deliver(batch);
  }

  private Optional<Manager> read(KafkaRecord<String, byte[]> record) {
    try {
      AccountState state = json.readValue(record.getPayload(), AccountState.class);
      return state.account() == null
          ? Optional.empty()
          : Optional.of(new Manager(state.account(), state.manager(), state.version()));
    } catch (IOException e) {
      throw new MalformedEventException("the payload is no account: " + e.getMessage());
    }
  }
}
