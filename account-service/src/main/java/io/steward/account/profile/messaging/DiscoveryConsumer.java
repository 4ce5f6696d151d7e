package io.steward.account.profile.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.steward.account.profile.AccountCode;
import io.steward.account.profile.AccountDiscovery;
import io.steward.platform.event.EventHeaders;
import io.steward.platform.event.MalformedEventException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Registers accounts that the SLA monitor met first. A second delivery finds the account known and
 * changes nothing, so the registration itself tells a duplicate.
 */
@ApplicationScoped
class DiscoveryConsumer {
  private static final int RETRIES = 8;

  private final AccountDiscovery discovery;
  private final ObjectMapper json;

  DiscoveryConsumer(AccountDiscovery discovery, ObjectMapper json) {
    this.discovery = discovery;
    this.json = json;
  }

  /** Takes an event of the topic; all but discoveries pass unread. */
  @Incoming(Channels.SLA_EVENTS)
  Uni<Void> take(ConsumerRecord<String, byte[]> record) {
    if (!EventHeaders.typeOf(record.headers()).equals(AccountDiscovered.TYPE)) {
      return Uni.createFrom().voidItem();
    }
    return discovery
        .discover(code(record.value()))
        .onFailure()
        .retry()
        .withBackOff(Duration.ofMillis(100), Duration.ofSeconds(10))
        .atMost(RETRIES)
        .replaceWithVoid();
  }

  private AccountCode code(byte[] payload) {
    try {
      String account = json.readValue(payload, AccountDiscovered.class).account();
      return AccountCode.parse(account == null ? "" : account)
          .orElseThrow(() -> new MalformedEventException("member account is no account code"));
    } catch (IOException e) {
      throw new MalformedEventException("the payload is not JSON: " + e.getMessage());
    }
  }
}
