package io.steward.billing.account.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.billing.account.AccountProfile;
import io.steward.platform.testkit.GoldenEvents;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ConsumedAccountEventsContractTest {
  private static final Path CONTRACT = GoldenEvents.contractOf("account-service");

  @Test
  void anAccountIsUnderstood() {
    assertThat(read("account.registered.v1").zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(read("account.changed.v1").account()).isEqualTo("ACME");
  }

  private static AccountProfile read(String type) {
    return GoldenEvents.example(CONTRACT, type, AccountState.class).profile();
  }
}
