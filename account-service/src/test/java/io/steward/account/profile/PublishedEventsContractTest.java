package io.steward.account.profile;

import static io.steward.account.profile.AccountFixture.aProfileWithoutManager;
import static io.steward.account.profile.AccountFixture.aProvisionalAccount;
import static io.steward.account.profile.AccountFixture.anActiveAccount;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.steward.account.profile.AccountDecision.Written;
import io.steward.platform.testkit.GoldenEvents;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PublishedEventsContractTest {
  private static final Path CONTRACT = GoldenEvents.contractOf("account-service");

  @Test
  void registeredIsWrittenAsItsExample() {
    GoldenEvents.assertMatches(
        CONTRACT, "account.registered.v1", AccountState.of(anActiveAccount()));
  }

  @Test
  void changedIsWrittenAsItsExample() {
    Instant at = Instant.parse("2026-11-03T14:05:12.250Z");
    Written changed = (Written) anActiveAccount().changedTo(aProfileWithoutManager(), null, 1L, at);

    GoldenEvents.assertMatches(CONTRACT, changed.eventType(), AccountState.of(changed.after()));
  }

  @Test
  void aProvisionalAccountSatisfiesTheSchema() {
    ObjectMapper json =
        new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    GoldenEvents.assertValid(
        CONTRACT,
        "account.registered.v1",
        json.valueToTree(AccountState.of(aProvisionalAccount())));
  }

  @Test
  void everyEventHasSchemaAndExample() {
    GoldenEvents.assertComplete(CONTRACT);
  }
}
