package io.steward.ticket.account.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.platform.testkit.GoldenEvents;
import io.steward.ticket.account.AccountCopy;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ConsumedAccountEventsContractTest {
  private static final Path ACCOUNTS = GoldenEvents.contractOf("account-service");

  @Test
  void aChangeTellsTheWholeAccount() {
    assertThat(GoldenEvents.example(ACCOUNTS, "account.changed.v1", AccountPayload.class).toCopy())
        .isEqualTo(
            new AccountCopy(
                "ACME",
                "Acme Outdoor GmbH",
                "active",
                "standard",
                "EMEA",
                ZoneId.of("Europe/Berlin"),
                null,
                2));
  }

  @Test
  void aRegistrationDoesToo() {
    AccountCopy account =
        GoldenEvents.example(ACCOUNTS, "account.registered.v1", AccountPayload.class).toCopy();

    assertThat(account.tier()).isEqualTo("key");
    assertThat(account.manager()).isEqualTo("alice");
  }
}
