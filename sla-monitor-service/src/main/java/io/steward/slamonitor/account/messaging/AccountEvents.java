package io.steward.slamonitor.account.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.account.Account;
import io.steward.slamonitor.account.AccountCopying;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Listens to account.events; every type there carries the account's full state. */
@ApplicationScoped
class AccountEvents {
  private static final Logger LOG = Logger.getLogger(AccountEvents.class);

  private final AccountCopying copying;
  private final ObjectMapper json;

  AccountEvents(AccountCopying copying, ObjectMapper json) {
    this.copying = copying;
    this.json = json;
  }

  @Incoming("account-events")
  Uni<Void> on(ConsumerRecord<String, byte[]> record) throws IOException {
    AccountState state = json.readValue(record.value(), AccountState.class);
    return copying.copy(new Account(state.account(), state.name(), zone(state), state.version()));
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
