package io.steward.billing;

import io.steward.platform.testkit.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void theCodeKeepsTheRulesOfEveryService() {
    ServiceArchitecture.check("io.steward.billing");
  }
}
