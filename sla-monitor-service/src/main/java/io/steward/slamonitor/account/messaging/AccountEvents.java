package io.steward.slamonitor.account.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.steward.platform.delivery.BatchDelivery;
import io.steward.platform.event.MalformedEventException;
import io.steward.slamonitor.account.Account;
import io.steward.slamonitor.account.AccountCopying;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Listens to account.events; every type there carries the account's full state. */
@ApplicationScoped
class AccountEvents {
  private static final Logger LOG = Logger.getLogger(AccountEvents.class);

  private final ObjectMapper json;
  private final BatchDelivery<byte[], Account> delivery;

  AccountEvents(AccountCopying copying, ObjectMapper json) {
    this.json = json;
    this.delivery = new BatchDelivery<>(this::read, copying::copy);
  }

  @Incoming("account-events")
  Uni<Void> on(KafkaRecordBatch<String, byte[]> batch) {
    return delivery.deliver(batch);
  }

  private Optional<Account> read(KafkaRecord<String, byte[]> record) {
    try {
      AccountState state = json.readValue(record.getPayload(), AccountState.class);
      return Optional.of(
          new Account(
              state.account(),
              state.name(),
              zone(state),
              state.tier(),
              state.at() == null ? Instant.EPOCH : state.at(),
              state.version()));
    } catch (IOException e) {
      throw new MalformedEventException("the payload is no account: " + e.getMessage());
    }
  }

  // A zone that we cannot read must not stop the accounts behind it.
  private static ZoneId zone(AccountState state) {
    try {
      return state.timeZone() == null ? ZoneOffset.UTC : ZoneId.of(state.timeZone());
    } catch (DateTimeException e) {
      LOG.warnf("account=%s has the unknown time zone %s", state.account(), state.timeZone());
      return ZoneOffset.UTC;
    }
  }
}
