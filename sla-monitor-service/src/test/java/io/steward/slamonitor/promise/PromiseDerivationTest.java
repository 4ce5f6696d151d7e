package io.steward.slamonitor.promise;

import static io.steward.slamonitor.calendar.CalendarFixture.moment;
import static io.steward.slamonitor.order.OrderEventFixture.report;
import static io.steward.slamonitor.policy.PolicyFixture.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.order.Order;
import io.steward.slamonitor.order.OrderEventFixture;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.policy.Traits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PromiseDerivationTest {
  private static final String PLACED = "2026-11-20T09:00:00Z";
  private static final Instant LATER = moment("2026-12-31T00:00Z");
  private static final Traits TRAITS = new Traits("ACME", null, null, null, null, null);
  private static final PolicyBook POLICIES =
      PolicyBook.of(
          List.of(
              aPolicy("standard")
                  .promising(PromiseKind.DISPATCH, Duration.ofHours(24))
                  .promising(PromiseKind.DELIVERY, Duration.ofDays(5))
                  .promising(PromiseKind.REFUND, Duration.ofHours(48))
                  .promising(PromiseKind.RETURN_RECEIPT, Duration.ofHours(24))
                  .version()));

  @Test
  void aRefundIsPromisedFromItsRequestAndKeptByTheMoney() {
    Promise asked =
        promises(placed(), reported("refund-requested", "2026-11-25T10:00:00Z"))
            .get(PromiseKind.REFUND);
    assertThat(asked.startedAt()).isEqualTo(moment("2026-11-25T10:00Z"));
    assertThat(asked.dueAt()).isEqualTo(moment("2026-11-27T10:00Z"));
    assertThat(asked.standingAt(LATER)).isEqualTo(Standing.BREACHED);
    Promise paid =
        promises(
                placed(),
                reported("refund-requested", "2026-11-25T10:00:00Z"),
                reported("refunded", "2026-11-26T10:00:00Z"))
            .get(PromiseKind.REFUND);
    assertThat(paid.standingAt(LATER)).isEqualTo(Standing.MET);
  }

  @Test
  void goodsThatCameBackAreToBeSettled() {
    Promise returned =
        promises(placed(), reported("returned", "2026-11-25T10:00:00Z"))
            .get(PromiseKind.RETURN_RECEIPT);
    assertThat(returned.dueAt()).isEqualTo(moment("2026-11-26T10:00Z"));
    assertThat(promises(placed())).containsOnlyKeys(PromiseKind.DISPATCH, PromiseKind.DELIVERY);
  }

  @Test
  void aCancelledOrderIsNotDispatchedButStillToBeRefunded() {
    Map<PromiseKind, Promise> promises =
        promises(
            placed(),
            reported("cancelled", "2026-11-20T10:00:00Z"),
            reported("refund-requested", "2026-11-20T10:00:00Z"));
    assertThat(promises.get(PromiseKind.DISPATCH).standingAt(LATER)).isEqualTo(Standing.CANCELLED);
    assertThat(promises.get(PromiseKind.REFUND).standingAt(LATER)).isEqualTo(Standing.BREACHED);
  }

  @Test
  void anExplicitTimeWinsAndNamesItsReport() {
    OrderEventFixture placement =
        placed().id("evt-1").data("{'dispatchBy': '2026-11-20T12:00:00Z'}");
    List<SubjectClock> clocks =
        PromiseDerivation.clocks(order(placement), moment(PLACED), TRAITS, POLICIES);
    SubjectClock dispatch = clocks.getFirst();
    assertThat(dispatch.promise().dueAt()).isEqualTo(moment("2026-11-20T12:00Z"));
    assertThat(dispatch.promise().source()).isEqualTo(Source.STATED);
    assertThat(dispatch.evidence()).isEqualTo(new SubjectClock.Evidence("evt-1", "dispatchBy"));
    SubjectClock delivery = clocks.getLast();
    assertThat(delivery.promise().source().policy()).isEqualTo("standard@1");
    assertThat(delivery.evidence()).isNull();
  }

  @Test
  void theLedgerOfAnOrderLeadsToTheVeryTimesThatWereWorkedOutDirectly() {
    OrderEventFixture[] reports = {
      placed(),
      reported("dispatched", "2026-11-20T10:00:00Z"),
      reported("refund-requested", "2026-11-25T10:00:00Z")
    };
    for (SubjectClock clock :
        PromiseDerivation.clocks(order(reports), moment(PLACED), TRAITS, POLICIES)) {
      assertThat(clock.ledger().dueAt()).contains(clock.promise().dueAt());
      assertThat(clock.ledger().warnings()).isEqualTo(clock.promise().warnings());
    }
  }

  private static OrderEventFixture placed() {
    return reported("placed", PLACED);
  }

  private static OrderEventFixture reported(String type, String at) {
    return report(type, "ACME", "SO-1", at);
  }

  private static Map<PromiseKind, Promise> promises(OrderEventFixture... reports) {
    return PromiseDerivation.of(order(reports), moment(PLACED), TRAITS, POLICIES).stream()
        .collect(Collectors.toMap(Promise::kind, Function.identity()));
  }

  private static Order order(OrderEventFixture... reports) {
    Order order = Order.unknown(new OrderKey("ACME", "SO-1"));
    for (OrderEventFixture report : reports) {
      order = order.apply(report.event());
    }
    return order;
  }
}
