package io.steward.ticket;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.testkit.GoldenEvents;
import io.steward.platform.testkit.ServedOpenApi;
import io.steward.platform.testkit.StewardServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StewardServers.class)
class OpenApiContractTest {
  @Test
  void servesTheDocumentThatIsCheckedIn() {
    ServedOpenApi.assertSameAs(GoldenEvents.contractOf("ticket-service"));
  }
}
