package io.steward.slamonitor.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.order.OrderKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RiskComparisonTest {
  private static final RiskKey KEY = new RiskKey(RiskKind.STUCK_ORDERS, "ACME", "W1");
  private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void raisesWhatNobodyKnew() {
    Finding finding = found(order("SO-1", TEN));

    assertThat(RiskComparison.of(List.of(), List.of(finding)))
        .containsExactly(new RiskChange.Raised(finding));
  }

  @Test
  void leavesAloneWhatIsUnchanged() {
    Finding finding = found(order("SO-1", TEN));

    assertThat(RiskComparison.of(List.of(open(finding)), List.of(finding))).isEmpty();
  }

  @Test
  void changesWhatHasOtherOrders() {
    CurrentRisk risk = open(found(order("SO-1", TEN)));
    Finding more = found(order("SO-1", TEN), order("SO-2", NOON));

    assertThat(RiskComparison.of(List.of(risk), List.of(more)))
        .containsExactly(new RiskChange.Changed(risk, more));
  }

  @Test
  void clearsWhatIsNotFoundAnyMore() {
    CurrentRisk risk = open(found(order("SO-1", TEN)));

    assertThat(RiskComparison.of(List.of(risk), List.of()))
        .containsExactly(new RiskChange.Cleared(risk));
  }

  @Test
  void doesNotRaiseAgainWhatAPersonHandled() {
    CurrentRisk handled = handled(order("SO-1", TEN));

    assertThat(RiskComparison.of(List.of(handled), List.of(found(order("SO-1", TEN))))).isEmpty();
  }

  @Test
  void raisesAHandledOrderWhenSomethingNewHappenedToIt() {
    CurrentRisk handled = handled(order("SO-1", TEN));
    Finding anew = found(order("SO-1", NOON));

    assertThat(RiskComparison.of(List.of(handled), List.of(anew)))
        .containsExactly(new RiskChange.Cleared(handled), new RiskChange.Raised(anew));
  }

  @Test
  void raisesOnlyTheNewOrdersBesideHandledOnes() {
    CurrentRisk handled = handled(order("SO-1", TEN));
    Finding both = found(order("SO-1", TEN), order("SO-2", NOON));

    assertThat(RiskComparison.of(List.of(handled), List.of(both)))
        .containsExactly(new RiskChange.Raised(both.with(List.of(order("SO-2", NOON)))));
  }

  @Test
  void aHandledSilenceIsNotRaisedUntilTheSourceSpokeAndFellSilentAgain() {
    CurrentRisk handled = new CurrentRisk(UUID.randomUUID(), KEY, true, TEN, 0, Set.of());

    assertThat(RiskComparison.of(List.of(handled), List.of(silence(TEN)))).isEmpty();
    assertThat(RiskComparison.of(List.of(handled), List.of(silence(NOON))))
        .containsExactly(new RiskChange.Cleared(handled), new RiskChange.Raised(silence(NOON)));
  }

  @Test
  void sumsWhatIsAtStakeByCurrency() {
    Finding finding =
        found(
            order("SO-1", TEN, new Money("10.10", "EUR")),
            order("SO-2", TEN, new Money("0.95", "EUR")),
            order("SO-3", TEN, new Money("99.00", "BRL")),
            new OrderAtStake(new OrderKey("ACME", "SO-4"), TEN, null, "stuck"));

    assertThat(finding.stake())
        .isEqualTo(new Stake(4, List.of(new Money("99.00", "BRL"), new Money("11.05", "EUR"))));
  }

  private static CurrentRisk open(Finding finding) {
    return new CurrentRisk(
        UUID.randomUUID(), KEY, false, finding.since(), finding.fingerprint(), Set.of());
  }

  private static CurrentRisk handled(OrderAtStake... orders) {
    return new CurrentRisk(
        UUID.randomUUID(),
        KEY,
        true,
        TEN,
        0,
        Arrays.stream(orders).map(OrderAtStake::mark).collect(Collectors.toSet()));
  }

  private static Finding found(OrderAtStake... orders) {
    return new Finding(KEY, "Orders of W1 are stuck", "normally 2 d", TEN, List.of(orders));
  }

  private static Finding silence(Instant since) {
    return new Finding(KEY, "Nothing is heard", "usually every 5 min", since, List.of());
  }

  private static OrderAtStake order(String reference, Instant since) {
    return order(reference, since, new Money("10.00", "EUR"));
  }

  private static OrderAtStake order(String reference, Instant since, Money value) {
    return new OrderAtStake(new OrderKey("ACME", reference), since, value, "stuck");
  }
}
