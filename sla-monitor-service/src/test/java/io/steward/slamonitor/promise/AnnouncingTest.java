package io.steward.slamonitor.promise;

import static io.steward.slamonitor.promise.PromiseTest.at;
import static io.steward.slamonitor.promise.PromiseTest.promise;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnnouncingTest {
  private static final OrderTraits TRAITS = new OrderTraits("W1", "shop", "dhl", "BY", null);
  private final Announcing announcing = new Announcing(Duration.ofHours(24));

  @ParameterizedTest
  @CsvSource({
    "OPEN,      11:00,      ,      , sla.at-risk",
    "OPEN,      12:00,      ,      , sla.breached",
    "AT_RISK,   12:00,      ,      , sla.breached",
    "BREACHED,  12:00,      ,      , ''",
    "AT_RISK,   11:30, 11:20,      , sla.fulfilled",
    "OPEN,      13:00, 12:20,      , sla.breached sla.fulfilled",
    "BREACHED,  13:00, 12:20,      , sla.fulfilled",
    "BREACHED,  13:00,      , 12:20, sla.closed",
    "AT_RISK,   11:30,      , 11:20, sla.cancelled",
    "OPEN,      13:00,      , 12:20, sla.breached sla.closed",
    "BREACHED,  13:00, 11:50,      , sla.breach-withdrawn",
    "MET_LATE,  13:00, 11:50,      , sla.breach-withdrawn",
    "BREACHED,  13:00,      , 11:50, sla.breach-withdrawn",
    "BREACHED,  10:00,      ,      , sla.breach-withdrawn",
    "BREACHED,  11:30,      ,      , sla.breach-withdrawn sla.at-risk",
    "CANCELLED, 13:00,      , 12:20, sla.breached sla.closed",
    "MET,       13:00, 12:20,      , sla.breached sla.fulfilled",
    "AT_RISK,   10:00,      ,      , ''"
  })
  void saysWhatIsNew(
      Standing announced, String now, String fulfilled, String cancelled, String types) {
    List<String> expected =
        Arrays.stream(types.split(" ")).filter(t -> !t.isEmpty()).map(t -> t + ".v1").toList();
    assertThat(announcing.of(promise(fulfilled, cancelled), TRAITS, last(announced), at(now)))
        .extracting(Announcement::type)
        .containsExactlyElementsOf(expected);
  }

  @Test
  void aBreachFoundAfterOtherTermsTookOverIsWithdrawnAndTheSuccessorNamed() {
    Promise superseded = promise(null, null).endedBy(Ends.superseded(at("11:00")));
    List<Announcement> said =
        announcing.of(superseded, TRAITS, last(Standing.BREACHED), at("13:00"));
    assertThat(said)
        .extracting(Announcement::type)
        .containsExactly("sla.breach-withdrawn.v1", "sla.superseded.v1");
    assertThat(((Announcement.Superseded) said.getLast()).supersededBy())
        .isEqualTo(superseded.key().successor().id());
  }

  @ParameterizedTest
  @EnumSource(Standing.class)
  void saysNothingTwice(Standing announced) {
    Promise promise = promise("12:30", null);
    Instant now = at("13:00");
    if (promise.standingAt(now) == announced) {
      assertThat(announcing.of(promise, TRAITS, last(announced), now)).isEmpty();
    } else {
      assertThat(announcing.of(promise, TRAITS, last(announced), now)).isNotEmpty();
    }
  }

  @Test
  void aBreachThatIsOlderThanTheHorizonIsHistorical() {
    assertThat(breach(at("12:00").plus(Duration.ofHours(24)))).isFalse();
    assertThat(breach(at("12:00").plus(Duration.ofHours(24)).plusMillis(1))).isTrue();
  }

  @Test
  void aQuietEndLongAgoIsNoNews() {
    Instant later = at("12:00").plus(Duration.ofDays(30));
    assertThat(announcing.of(promise("10:00", null), TRAITS, Announced.NEVER, later)).isEmpty();
    assertThat(announcing.of(promise(null, "10:00"), TRAITS, Announced.NEVER, later)).isEmpty();
    assertThat(announcing.of(promise("10:00", null), TRAITS, last(Standing.AT_RISK), later))
        .hasSize(1);
  }

  @Test
  void aFreshPromiseIsAnnouncedAsSuchAndAnOldOneIsNot() {
    assertThat(types(promise(null, null), Announced.NEVER, at("09:00")))
        .containsExactly("sla.activated.v1");
    assertThat(types(promise(null, null), Announced.NEVER, at("11:30")))
        .containsExactly("sla.activated.v1", "sla.at-risk.v1");
    assertThat(types(promise("10:00", null), Announced.NEVER, at("10:30")))
        .containsExactly("sla.fulfilled.v1");
    Promise longAgo = startedAt(at("08:00").minus(Duration.ofDays(3)));
    assertThat(types(longAgo, Announced.NEVER, at("09:00"))).isEmpty();
  }

  @Test
  void eachOfSeveralWarningsIsAnnouncedOnceAndNoneAfterItWasMet() {
    Promise promise = warned(null, at("10:00"), at("11:00"));
    assertThat(warning(promise, Announced.last(Standing.OPEN, 0), at("10:00"))).isEqualTo(1);
    assertThat(types(promise, Announced.last(Standing.AT_RISK, 1), at("10:30"))).isEmpty();
    assertThat(warning(promise, Announced.last(Standing.AT_RISK, 1), at("11:00"))).isEqualTo(2);
    assertThat(warning(promise, Announced.last(Standing.OPEN, 0), at("11:30"))).isEqualTo(2);
    Promise met = warned(at("10:30"), at("10:00"), at("11:00"));
    assertThat(types(met, Announced.last(Standing.AT_RISK, 1), at("11:30")))
        .containsExactly("sla.fulfilled.v1");
    assertThat(types(met, Announced.last(Standing.MET, 1), at("11:30"))).isEmpty();
  }

  @Test
  void aPauseAndItsEndAreAnnouncedAndAPassedWarningIsNotRepeated() {
    Promise paused =
        new Promise(
            promise(null, null).key(),
            Source.STATED,
            at("08:00"),
            null,
            List.of(),
            new Pause(at("11:10"), "waiting-customer", Duration.ofMinutes(50)),
            Ends.NONE);
    assertThat(types(paused, Announced.last(Standing.AT_RISK, 1), at("15:00")))
        .containsExactly("sla.paused.v1");
    Announced last = Announced.last(Standing.PAUSED, 1);
    assertThat(StandingPromise.at(paused, last, at("15:00")).warned()).isEqualTo(1);
    assertThat(types(promise(null, null), last, at("11:30"))).containsExactly("sla.resumed.v1");
    assertThat(types(promise("11:50", null), last, at("11:55")))
        .containsExactly("sla.fulfilled.v1");
  }

  @Test
  void otherTermsEndAPromiseQuietlyOrAfterItsBreachForGood() {
    assertThat(types(superseded(at("10:00")), Announced.last(Standing.OPEN, 0), at("10:00")))
        .containsExactly("sla.superseded.v1");
    assertThat(types(superseded(at("13:00")), Announced.last(Standing.BREACHED, 1), at("13:00")))
        .containsExactly("sla.closed.v1");
  }

  private static Announced last(Standing standing) {
    return Announced.last(standing, standing == Standing.OPEN ? 0 : 1);
  }

  private List<String> types(Promise promise, Announced last, Instant now) {
    return announcing.of(promise, TRAITS, last, now).stream().map(Announcement::type).toList();
  }

  private int warning(Promise promise, Announced last, Instant now) {
    var said = announcing.of(promise, TRAITS, last, now);
    assertThat(said).singleElement().isInstanceOf(Announcement.AtRisk.class);
    return ((Announcement.AtRisk) said.getFirst()).warning();
  }

  private static Promise startedAt(Instant start) {
    Promise promise = promise(null, null);
    return new Promise(
        promise.key(),
        promise.source(),
        start,
        promise.dueAt(),
        promise.warnings(),
        null,
        promise.ends());
  }

  private static Promise warned(@Nullable Instant fulfilled, Instant... warnings) {
    Promise promise = promise(null, null);
    return new Promise(
        promise.key(),
        promise.source(),
        promise.startedAt(),
        promise.dueAt(),
        List.of(warnings),
        null,
        Ends.of(fulfilled, null));
  }

  private static Promise superseded(Instant at) {
    Promise promise = promise(null, null);
    return new Promise(
        promise.key(),
        promise.source(),
        promise.startedAt(),
        promise.dueAt(),
        promise.warnings(),
        null,
        new Ends(null, null, at));
  }

  private boolean breach(Instant now) {
    Announcement said =
        announcing.of(promise(null, null), TRAITS, last(Standing.OPEN), now).getFirst();
    return ((Announcement.Breached) said).historical();
  }
}
