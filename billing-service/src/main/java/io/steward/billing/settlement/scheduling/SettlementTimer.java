package io.steward.billing.settlement.scheduling;

import io.steward.billing.settlement.Settlement;
import io.steward.billing.settlement.SettlementConfig;
import io.steward.platform.repetition.Repeated;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Settles what is open at short intervals, on every replica. */
class SettlementTimer {
  @Produces
  @Singleton
  Repeated settling(Settlement settlement, SettlementConfig config) {
    return Repeated.every("settling", config.interval(), settlement::settle);
  }
}
