package io.steward.slamonitor.promise;

import static io.steward.slamonitor.calendar.CalendarFixture.moment;
import static io.steward.slamonitor.calendar.CalendarFixture.officeHours;
import static io.steward.slamonitor.order.OrderEventFixture.report;
import static io.steward.slamonitor.policy.PolicyFixture.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.order.Order;
import io.steward.slamonitor.order.OrderEventFixture;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.policy.PolicyFixture;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.policy.Traits;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a version that takes effect does to the promises of an order that run already. */
class AmendedPromiseTest {
  private static final String PLACED = "2026-11-23T09:00:00Z";
  private static final String AMENDED = "2026-11-23T15:00:00Z";
  private static final Instant AT = Instant.parse(AMENDED);
  private static final Instant LATER = moment("2026-12-31T00:00Z");
  private static final Traits TRAITS = new Traits("ACME", null, null, null, null, null);
  private static final PolicyFixture DAY =
      aPolicy("standard").promising(PromiseKind.DISPATCH, Duration.ofHours(24));

  @Test
  void theTimeUsedIsKeptAndTheRestOfTheNewAllowanceRunsOn() {
    List<Promise> promises = dispatch(amended(within(8)), placed());
    assertThat(promises).extracting(p -> p.key().revision()).containsExactly(1, 2);
    assertThat(promises.getFirst().standingAt(LATER)).isEqualTo(Standing.SUPERSEDED);
    assertThat(promises.getFirst().endedAt(Standing.SUPERSEDED)).isEqualTo(AT);
    Promise next = promises.getLast();
    assertThat(next.source().policy()).isEqualTo("standard@2");
    assertThat(next.startedAt()).isEqualTo(AT);
    assertThat(next.dueAt()).isEqualTo(moment("2026-11-23T17:00Z"));
    assertThat(next.warnings()).containsExactly(moment("2026-11-23T16:00Z"));
  }

  @Test
  void whatIsLeftIsCountedByTheNewCalendar() {
    // Six of eight hours are used by 16:00 in Berlin; an hour is left of that day.
    PolicyBook policies = amended(within(8).by(officeHours("Europe/Berlin")));
    assertThat(dispatch(policies, placed()).getLast().dueAt())
        .isEqualTo(moment("2026-11-24T10:00+01:00"));
  }

  @Test
  void whoUsedMoreThanTheNewTermsAllowBreaksAtOnceAndNotBefore() {
    List<Promise> promises = dispatch(amended(within(2)), placed());
    assertThat(promises.getFirst().standingAt(LATER)).isEqualTo(Standing.SUPERSEDED);
    assertThat(promises.getLast().dueAt()).isEqualTo(AT);
    assertThat(promises.getLast().standingAt(AT)).isEqualTo(Standing.BREACHED);
  }

  @Test
  void aTimeThatThePlacementStatesIsNotMoved() {
    List<Promise> promises =
        dispatch(amended(within(2)), placed().data("{'dispatchBy': '2026-11-24T12:00:00Z'}"));
    assertThat(promises).extracting(Promise::source).containsExactly(Source.STATED);
    assertThat(promises.getFirst().dueAt()).isEqualTo(moment("2026-11-24T12:00Z"));
  }

  @Test
  void whatWasKeptOrGivenUpBeforeIsNotTouched() {
    for (String end : List.of("dispatched", "cancelled")) {
      assertThat(dispatch(amended(within(2)), placed(), reported(end, AMENDED))).hasSize(1);
      assertThat(dispatch(amended(within(2)), placed(), reported(end, "2026-11-23T15:00:01Z")))
          .hasSize(2);
    }
  }

  @Test
  void whatWasBrokenBeforeStaysBrokenUnderItsTerms() {
    PolicyBook policies =
        PolicyBook.of(
                List.of(
                    within(6).version(1).from("1970-01-01T00:00:00Z").version(),
                    within(48).version(2).from(AMENDED).version()))
            .amendedAt(List.of(AT));
    assertThat(dispatch(policies, placed())).extracting(Promise::dueAt).containsExactly(AT);
  }

  @Test
  void aVersionThatSaysTheSameSupersedesNothing() {
    assertThat(dispatch(amended(within(24)), placed()))
        .extracting(p -> p.source().policy())
        .containsExactly("standard@1");
  }

  @Test
  void aVersionThatWasNotTakenUpHoldsOnlyForWhatBeginsUnderIt() {
    PolicyBook policies = amended(within(8)).amendedAt(List.of());
    assertThat(dispatch(policies, placed()))
        .extracting(p -> p.source().policy())
        .containsExactly("standard@1");
    assertThat(dispatch(policies, reported("placed", AMENDED)))
        .extracting(p -> p.source().policy())
        .containsExactly("standard@2");
  }

  @Test
  void otherConditionsMakeAnotherPolicyResponsible() {
    PolicyBook policies =
        book(
            DAY.version(1).from("1970-01-01T00:00:00Z").at(9),
            aPolicy("acme")
                .from(AMENDED)
                .forAccounts("ACME")
                .promising(PromiseKind.DISPATCH, Duration.ofHours(10)));
    assertThat(dispatch(policies, placed()))
        .extracting(p -> p.source().policy())
        .containsExactly("standard@1", "acme@1");
  }

  @Test
  void whatIsPromisedNoMoreEnds() {
    PolicyBook policies =
        amended(aPolicy("standard").promising(PromiseKind.DELIVERY, Duration.ofDays(5)));
    List<Promise> promises = dispatch(policies, placed());
    assertThat(promises).hasSize(1);
    assertThat(promises.getFirst().standingAt(LATER)).isEqualTo(Standing.CANCELLED);
    assertThat(promises.getFirst().endedAt(Standing.CANCELLED)).isEqualTo(AT);
    assertThat(promises(policies, PromiseKind.DELIVERY, placed()))
        .as("nothing is promised of what had begun before")
        .isEmpty();
  }

  @Test
  void aClockThatBeginsAfterwardsComesUnderTheVersionFromItsStart() {
    PolicyBook policies =
        book(
            refund(48).version(1).from("1970-01-01T00:00:00Z"),
            refund(24).version(2).from(AMENDED));
    List<Promise> refunds =
        promises(
            policies,
            PromiseKind.REFUND,
            placed(),
            reported("refund-requested", "2026-11-25T10:00:00Z"));
    assertThat(refunds).extracting(p -> p.source().policy()).containsExactly("standard@2");
    assertThat(refunds.getFirst().key().revision()).isOne();
  }

  @Test
  void theExplanationTellsBothVersions() {
    List<SubjectClock> clocks =
        PromiseDerivation.clocks(order(placed()), moment(PLACED), TRAITS, amended(within(8)));
    SubjectClock before = clocks.getFirst();
    SubjectClock after = clocks.getLast();
    assertThat(Explanation.of(after, Lineage.of(after, clocks), LATER, true).words())
        .contains(
            "They took over Mon 23 Nov 2026 15:00 from policy standard@1, which allowed 24 h by"
                + " calendar round-the-clock@1, due Tue 24 Nov 2026 09:00.",
            "6 h of it had been used before these terms took over.");
    Explanation old = Explanation.of(before, Lineage.of(before, clocks), LATER, true);
    assertThat(old.words())
        .contains(
            "Policy standard@2 took over then, counted by calendar round-the-clock@1: due Mon 23"
                + " Nov 2026 17:00.");
    assertThat(old.supersededBy().promise()).isEqualTo(after.promise().id());
  }

  private static PolicyFixture within(int hours) {
    return aPolicy("standard").promising(PromiseKind.DISPATCH, Duration.ofHours(hours));
  }

  private static PolicyFixture refund(int hours) {
    return aPolicy("standard").promising(PromiseKind.REFUND, Duration.ofHours(hours));
  }

  private static PolicyBook amended(PolicyFixture next) {
    return book(DAY.version(1).from("1970-01-01T00:00:00Z"), next.version(2).from(AMENDED));
  }

  private static PolicyBook book(PolicyFixture... versions) {
    return PolicyBook.of(Arrays.stream(versions).map(PolicyFixture::version).toList())
        .amendedAt(List.of(AT));
  }

  private static OrderEventFixture placed() {
    return reported("placed", PLACED);
  }

  private static OrderEventFixture reported(String type, String at) {
    return report(type, "ACME", "SO-1", at);
  }

  private static List<Promise> dispatch(PolicyBook policies, OrderEventFixture... reports) {
    return promises(policies, PromiseKind.DISPATCH, reports);
  }

  private static List<Promise> promises(
      PolicyBook policies, PromiseKind kind, OrderEventFixture... reports) {
    Order order = order(reports);
    Instant placedAt = reports[0].event().occurredAt();
    return PromiseDerivation.of(order, placedAt, TRAITS, policies).stream()
        .filter(p -> p.kind() == kind)
        .toList();
  }

  private static Order order(OrderEventFixture... reports) {
    Order order = Order.unknown(new OrderKey("ACME", "SO-1"));
    for (OrderEventFixture report : reports) {
      order = order.apply(report.event());
    }
    return order;
  }
}
