package io.steward.gateway;

import io.steward.platform.testkit.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  @Test
  void theGatewayKeepsTheRulesOfTheServices() {
    ServiceArchitecture.check("io.steward.gateway");
  }
}
