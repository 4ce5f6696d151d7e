package io.steward.slamonitor.tracking;

import static io.steward.slamonitor.calendar.CalendarFixture.officeHours;
import static io.steward.slamonitor.policy.PolicyFixture.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.account.AccountTraits;
import io.steward.slamonitor.order.Order;
import io.steward.slamonitor.order.OrderEvent;
import io.steward.slamonitor.order.OrderEventFixture;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The law of the intake: the order of arrival and repetition leave no trace. */
class ArrivalOrderPropertyTest {
  private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
  private static final OrderKey KEY = new OrderKey("ACME", "SO-1");
  private static final PolicyBook POLICIES =
      PolicyBook.of(
              List.of(
                  aPolicy("standard")
                      .promising(PromiseKind.DISPATCH, Duration.ofHours(4))
                      .promising(PromiseKind.DELIVERY, Duration.ofHours(24))
                      .by(officeHours("Europe/Berlin"))
                      .version(),
                  aPolicy("standard")
                      .version(2)
                      .from("2026-11-22T08:00:00Z")
                      .promising(PromiseKind.DISPATCH, Duration.ofHours(30))
                      .promising(PromiseKind.DELIVERY, Duration.ofHours(8))
                      .version()))
          .amendedAt(List.of(Instant.parse("2026-11-22T08:00:00Z")));

  @Property(tries = 500)
  void anyArrivalEndsInTheSameOrderPromisesAndPeriods(
      @ForAll("reports") List<OrderEvent> reports, @ForAll Random random) {
    List<OrderEvent> arrival = new ArrayList<>(reports);
    reports.stream().filter(r -> random.nextInt(3) == 0).forEach(arrival::add);
    Collections.shuffle(arrival, random);

    TrackedOrder expected = track(reports);
    TrackedOrder arrived = track(arrival);
    assertThat(arrived).isEqualTo(expected);
    assertThat(arrived.measuredTimes()).isEqualTo(expected.measuredTimes());
  }

  @Property(tries = 500)
  void theLaterRecordedReportHolds(@ForAll("reports") List<OrderEvent> reports) {
    Order order = fold(reports);
    for (OrderEvent report : reports) {
      if (report.type().isMilestone()) {
        OrderEvent held = order.reports().get(report.type());
        assertThat(report.supersedes(held)).isFalse();
      }
    }
  }

  @Property(tries = 500)
  void aPromiseNeverTurnsFromBrokenToWholeByTimeAlone(
      @ForAll("reports") List<OrderEvent> reports, @ForAll("hours") int first) {
    for (Promise promise : track(reports).promises()) {
      Standing before = promise.standingAt(START.plus(first, ChronoUnit.HOURS));
      Standing after = promise.standingAt(START.plus(first + 1, ChronoUnit.HOURS));
      assertThat(before.isBroken() && !after.isBroken()).isFalse();
    }
  }

  @Provide
  Arbitrary<List<OrderEvent>> reports() {
    return report().list().ofMaxSize(9).uniqueElements(OrderEvent::id);
  }

  @Provide
  Arbitrary<Integer> hours() {
    return Arbitraries.integers().between(0, 200);
  }

  // Few times and ids, so that contradictions and ties are the rule.
  private Arbitrary<OrderEvent> report() {
    return Combinators.combine(
            Arbitraries.of(
                "placed",
                "dispatched",
                "delivered",
                "cancelled",
                "scanned",
                "discrepancy-reported"),
            Arbitraries.integers().between(0, 120),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 40),
            Arbitraries.of(true, false))
        .as(ArrivalOrderPropertyTest::report);
  }

  private static OrderEvent report(
      String type, int occurred, int recorded, int id, boolean explicit) {
    var report =
        OrderEventFixture.report(type, KEY.account(), KEY.order(), time(occurred))
            .id("r" + id)
            .recordedAt(time(recorded));
    return explicit && type.equals("placed")
        ? report.data("{'dispatchBy': '" + time(occurred + 10) + "', 'warehouse': 'W1'}").event()
        : report.event();
  }

  private static String time(int hours) {
    return START.plus(hours, ChronoUnit.HOURS).toString();
  }

  private static TrackedOrder track(List<OrderEvent> reports) {
    TrackedOrder tracked = TrackedOrder.of(fold(reports), AccountTraits.UNKNOWN, POLICIES);
    assertThat(tracked.due(PromiseKind.DISPATCH) == null).isEqualTo(tracked.promises().isEmpty());
    return tracked;
  }

  private static Order fold(List<OrderEvent> reports) {
    Order order = Order.unknown(KEY);
    for (OrderEvent report : reports) {
      order = order.apply(report);
    }
    return order;
  }
}
