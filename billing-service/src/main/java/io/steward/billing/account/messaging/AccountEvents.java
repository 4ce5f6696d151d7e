package io.steward.billing.account.messaging;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.steward.billing.account.AccountFollowing;
import io.steward.billing.account.AccountProfile;
import io.steward.billing.delivery.EventReading;
import io.steward.platform.delivery.BatchDelivery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to {@code account.events}. */
@ApplicationScoped
class AccountEvents {
  private final BatchDelivery<String, AccountProfile> delivery;

  AccountEvents(EventReading reading, AccountFollowing following) {
    this.delivery =
        new BatchDelivery<>(
            reading.of(AccountEvents::view, (event, state) -> Optional.of(profile(state))),
            following::follow);
  }

  @Incoming("account-events")
  Uni<Void> consume(KafkaRecordBatch<String, String> batch) {
    return delivery.deliver(batch);
  }

  private static Optional<Class<? extends AccountState>> view(String type) {
    return switch (type) {
      case "account.registered.v1", "account.changed.v1" -> Optional.of(AccountState.class);
      default -> Optional.empty();
    };
  }

  private static AccountProfile profile(AccountState state) {
    try {
      return state.profile();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("there is no time zone " + state.timeZone(), e);
    }
  }
}
