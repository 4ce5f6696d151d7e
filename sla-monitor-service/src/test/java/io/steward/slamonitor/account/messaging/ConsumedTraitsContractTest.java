package io.steward.slamonitor.account.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.steward.platform.testkit.GoldenEvents;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConsumedTraitsContractTest {
  private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

  @Test
  void readsTheContractThatBillingSigned() throws IOException {
    var example =
        GoldenEvents.example(GoldenEvents.contractOf("billing-service"), "contract.signed.v1");
    assertThat(json.treeToValue(example, ContractSigned.class))
        .isEqualTo(new ContractSigned("ACME", 1, LocalDate.parse("2026-10-01")));
  }

  @Test
  void readsTheTierAndItsMomentOfAnAccount() throws IOException {
    var example =
        GoldenEvents.example(GoldenEvents.contractOf("account-service"), "account.changed.v1");
    AccountState state = json.treeToValue(example, AccountState.class);
    assertThat(state.tier()).isEqualTo("standard");
    assertThat(state.at()).isEqualTo(Instant.parse("2026-11-03T14:05:12.250Z"));
  }
}
