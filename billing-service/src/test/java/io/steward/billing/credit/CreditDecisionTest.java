package io.steward.billing.credit;

import static io.steward.billing.credit.CreditFixture.NOON;
import static io.steward.billing.credit.CreditFixture.breach;
import static io.steward.billing.credit.CreditFixture.eur;
import static io.steward.billing.credit.CreditFixture.granted;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.billing.contract.CreditRule;
import io.steward.billing.rating.ShipmentKey;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CreditDecisionTest {
  private static final CreditRule TEN_PERCENT = new CreditRule(BigDecimal.TEN, null, null);

  @Test
  void aBreachEarnsAPercentageOfTheFee() {
    assertThat(CreditDecision.of(breach(false), eur("6.84"), TEN_PERCENT, null))
        .isEqualTo(new CreditDecision.Grant(eur("0.68")));
  }

  @Test
  void theSameCreditIsNotGrantedTwice() {
    assertThat(CreditDecision.of(breach(false), eur("6.84"), TEN_PERCENT, granted("p1", "0.68")))
        .isEqualTo(new CreditDecision.Keep());
  }

  @Test
  void aNewFeeGivesANewCredit() {
    assertThat(CreditDecision.of(breach(false), eur("10.00"), TEN_PERCENT, granted("p1", "0.68")))
        .isEqualTo(new CreditDecision.Grant(eur("1.00")));
  }

  @Test
  void anOrderWithoutAPriceEarnsNothing() {
    assertThat(CreditDecision.of(breach(false), null, TEN_PERCENT, null))
        .isEqualTo(new CreditDecision.Keep());
  }

  @Test
  void aContractWithoutARuleGivesNothing() {
    assertThat(CreditDecision.of(breach(false), eur("6.84"), null, null))
        .isEqualTo(new CreditDecision.Keep());
  }

  @Test
  void aWithdrawnBreachTakesItsCreditBack() {
    assertThat(CreditDecision.of(breach(true), eur("6.84"), TEN_PERCENT, granted("p1", "0.68")))
        .isEqualTo(new CreditDecision.Withdraw("the promise was kept after all"));
  }

  @Test
  void aCreditThatWasInvoicedIsRecoveredByTheNextInvoice() {
    assertThat(CreditDecision.of(breach(true), eur("6.84"), TEN_PERCENT, invoiced()))
        .isEqualTo(new CreditDecision.Recover(eur("0.50"), "the promise was kept after all"));
  }

  @Test
  void aCreditThatWasInvoicedStaysWhenTheFeeChanges() {
    assertThat(CreditDecision.of(breach(false), eur("99.00"), TEN_PERCENT, invoiced()))
        .isEqualTo(new CreditDecision.Keep());
  }

  private static Credit invoiced() {
    return new Credit(
        "p1",
        new ShipmentKey("ACME", "SO-p1"),
        "dispatch",
        NOON,
        "2026-10",
        eur("0.68"),
        eur("0.50"),
        CreditState.INVOICED,
        "INV-2026-000001");
  }
}
