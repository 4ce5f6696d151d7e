package io.steward.review;

import io.steward.platform.testkit.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  @Test
  void keepsTheRulesOfTheHouse() {
    ServiceArchitecture.check("io.steward.review");
  }
}
