package io.steward.review;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.testkit.GoldenEvents;
import io.steward.platform.testkit.ServedOpenApi;
import io.steward.platform.testkit.StewardServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class OpenApiContractTest {
  @Test
  void servesTheDocumentThatIsCheckedIn() {
    ServedOpenApi.assertSameAs(GoldenEvents.contractOf("review-service"));
  }
}
