package io.steward.billing;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.testkit.GoldenEvents;
import io.steward.platform.testkit.ServedOpenApi;
import io.steward.platform.testkit.StewardServers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The document is written by hand: its amounts are text and its terms have their rules, which no
 * generator sees in the records. So it is served as it is, and every answer that the component
 * tests get is held against it ({@code Merchant.api}).
 */
@QuarkusTest
@WithTestResource(StewardServers.class)
class OpenApiContractTest {
  private static final Path CONTRACT = GoldenEvents.contractOf("billing-service");

  @Test
  void servesTheDocumentThatIsCheckedIn() {
    ServedOpenApi.assertSameAs(CONTRACT);
  }

  @Test
  void hasEveryOperationOfTheDocument() {
    ServedOpenApi.assertEveryOperationIsThere(CONTRACT);
  }
}
