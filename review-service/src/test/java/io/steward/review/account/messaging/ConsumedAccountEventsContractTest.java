package io.steward.review.account.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.platform.testkit.GoldenEvents;
import io.steward.review.account.AccountCopy;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ConsumedAccountEventsContractTest {
  @Test
  void readsARegisteredAccount() {
    assertThat(example("account.registered.v1"))
        .isEqualTo(
            new AccountCopy(
                "ACME", "Acme Outdoor GmbH", "key", ZoneId.of("Europe/Berlin"), "EUR", "alice", 1));
  }

  @Test
  void readsAChangedAccount() {
    assertThat(example("account.changed.v1"))
        .isEqualTo(
            new AccountCopy(
                "ACME",
                "Acme Outdoor GmbH",
                "standard",
                ZoneId.of("Europe/Berlin"),
                "EUR",
                null,
                2));
  }

  private static AccountCopy example(String type) {
    return GoldenEvents.example(
            GoldenEvents.contractOf("account-service"), type, AccountPayload.class)
        .toCopy();
  }
}
