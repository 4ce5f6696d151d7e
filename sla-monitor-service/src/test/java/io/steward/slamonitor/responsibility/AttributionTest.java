package io.steward.slamonitor.responsibility;

import static io.steward.slamonitor.responsibility.EvidenceFixture.at;
import static io.steward.slamonitor.responsibility.EvidenceFixture.discrepancy;
import static io.steward.slamonitor.responsibility.EvidenceFixture.ofDelivery;
import static io.steward.slamonitor.responsibility.EvidenceFixture.ofDispatch;
import static io.steward.slamonitor.responsibility.EvidenceFixture.scan;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.servicelevel.Exclusion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttributionTest {
  @Test
  void aLateDispatchIsOurs() {
    assertThat(propose(ofDispatch().dispatched("02T15:30")))
        .isEqualTo(new Proposal(Party.US, "dispatch from W1 3 h 30 min late"));
  }

  @Test
  void aDeliveryThatLeftLateIsOurs() {
    assertThat(propose(ofDelivery().dispatched("04T12:00").delivered("07T12:00")))
        .isEqualTo(new Proposal(Party.US, "it left late: dispatch from W1 2 d 0 h late"));
    assertThat(propose(ofDelivery())).isEqualTo(new Proposal(Party.US, "it never left W1"));
  }

  @Test
  void aDeliveryThatLeftInTimeIsTheCarriers() {
    assertThat(propose(ofDelivery().dispatched("02T11:00").delivered("07T15:00")))
        .isEqualTo(new Proposal(Party.CARRIER, "handed to dhl in time, delivery 2 d 3 h late"));
  }

  @Test
  void theCarriersOwnExceptionIsTheReason() {
    assertThat(
            propose(
                ofDelivery()
                    .dispatched("02T11:00")
                    .reported(scan("HUB", "03T08:00"), scan("EXCEPTION", "04T10:00"))))
        .isEqualTo(
            new Proposal(
                Party.CARRIER,
                "handed to dhl in time, which reported \"EXCEPTION\" on 4 Nov 2026 10:00 UTC"));
  }

  @Test
  void aWrongAddressIsTheMerchants() {
    assertThat(
            propose(
                ofDelivery().dispatched("04T12:00").reported(discrepancy("address", "03T09:00"))))
        .isEqualTo(
            new Proposal(
                Party.MERCHANT,
                "the address given with the order is wrong: \"address\" (no such street) reported"
                    + " on 3 Nov 2026 09:00 UTC"));
    assertThat(
            propose(ofDelivery().dispatched("02T11:00").reported(scan("BAD-ADDRESS", "04T09:00")))
                .party())
        .isEqualTo(Party.MERCHANT);
  }

  @Test
  void aComplaintAfterTheDeliveryExplainsNothing() {
    assertThat(
            propose(
                    ofDelivery()
                        .dispatched("02T11:00")
                        .delivered("06T12:00")
                        .reported(discrepancy("address", "08T09:00")))
                .party())
        .isEqualTo(Party.CARRIER);
  }

  @Test
  void anOrderHandedOverWhenItWasDueIsOfWhoeverHandedItOver() {
    assertThat(propose(ofDispatch().toldBy("amazon", "03T08:00")))
        .isEqualTo(
            new Proposal(
                Party.MARKETPLACE,
                "the order was handed over on 3 Nov 2026 08:00 UTC, when it was due on 2 Nov 2026"
                    + " 12:00 UTC already, by amazon"));
    assertThat(propose(ofDispatch().toldBy("shop", "03T08:00")).party()).isEqualTo(Party.MERCHANT);
    assertThat(propose(ofDispatch().toldBy("amazon", "02T11:59")).party()).isEqualTo(Party.US);
  }

  @Test
  void forceMajeureComesFirstWhereItMatchesAllThatItNames() {
    Evidence late = ofDispatch().dispatched("02T15:30").build();

    assertThat(Attribution.propose(late, List.of(flood("RS", "W1", "01T18:00", "02T06:00"))))
        .isEqualTo(
            new Proposal(
                Party.FORCE_MAJEURE,
                "flood, 1 Nov 2026 18:00 UTC to 2 Nov 2026 06:00 UTC, registered by sam"));
    assertThat(
            Attribution.propose(late, List.of(flood("RS", "W2", "01T18:00", "02T06:00"))).party())
        .isEqualTo(Party.US);
  }

  @Test
  void forceMajeureHasToFallIntoTheTimeOfThePromise() {
    Evidence late = ofDispatch().dispatched("09T15:30").build();

    assertThat(
            Attribution.propose(late, List.of(flood(null, "W1", "01T01:00", "01T09:00"))).party())
        .isEqualTo(Party.US);
    assertThat(
            Attribution.propose(late, List.of(flood(null, "W1", "02T12:00", "03T09:00"))).party())
        .isEqualTo(Party.US);
    assertThat(
            Attribution.propose(late, List.of(flood(null, "W1", "02T11:59", "03T09:00"))).party())
        .isEqualTo(Party.FORCE_MAJEURE);
  }

  @Test
  void whatWasKeptOrCalledOffInTimeIsNoMiss() {
    Instant now = at("06T12:00");
    assertThat(ofDelivery().delivered("05T12:00").build().isMissed(now)).isFalse();
    assertThat(ofDelivery().delivered("05T12:01").build().isMissed(now)).isTrue();
    assertThat(ofDelivery().build().isMissed(at("05T11:59"))).isFalse();
    assertThat(ofDelivery().build().isMissed(at("05T12:00"))).isTrue();
  }

  @Test
  void onlyDecisionsAndRegisteredEventsExclude() {
    Miss miss = ofDelivery().build().miss();
    Proposal merchant = new Proposal(Party.MERCHANT, "address");
    Responsibility proposed = new Responsibility(miss, at("05T12:00"), merchant, null);

    assertThat(proposed.excludedAs()).isNull();
    assertThat(decided(proposed, Party.MERCHANT).excludedAs())
        .isEqualTo(Exclusion.MERCHANT_RESPONSIBLE);
    assertThat(decided(proposed, Party.CARRIER).excludedAs()).isNull();
    assertThat(
            new Responsibility(
                    miss, at("05T12:00"), new Proposal(Party.FORCE_MAJEURE, "flood"), null)
                .excludedAs())
        .isEqualTo(Exclusion.FORCE_MAJEURE);
  }

  @Test
  void aDecisionHoldsWhateverIsProposedLater() {
    Responsibility decided =
        decided(
            new Responsibility(
                ofDelivery().build().miss(),
                at("05T12:00"),
                new Proposal(Party.CARRIER, "late"),
                null),
            Party.MERCHANT);

    assertThat(decided.proposing(at("05T12:00"), new Proposal(Party.US, "left late")).party())
        .isEqualTo(Party.MERCHANT);
  }

  private static Responsibility decided(Responsibility responsibility, Party party) {
    return responsibility.decided(new Decision(party, "looked into", "sam", at("09T12:00")));
  }

  private static Proposal propose(EvidenceFixture evidence) {
    return Attribution.propose(evidence.build(), List.of());
  }

  private static ForceMajeure flood(
      @Nullable String region, @Nullable String warehouse, String from, String to) {
    return new ForceMajeure(
        UUID.randomUUID(),
        region,
        warehouse,
        null,
        at(from),
        at(to),
        "flood",
        "sam",
        at("01T00:00"));
  }
}
