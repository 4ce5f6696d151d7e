package io.steward.account;

import io.steward.platform.testkit.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  @Test
  void keepsTheRulesOfAService() {
    ServiceArchitecture.check("io.steward.account");
  }
}
