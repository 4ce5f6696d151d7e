package io.steward.ticket;

import io.steward.platform.testkit.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  @Test
  void keepsTheRulesOfAllServices() {
    ServiceArchitecture.check("io.steward.ticket");
  }
}
