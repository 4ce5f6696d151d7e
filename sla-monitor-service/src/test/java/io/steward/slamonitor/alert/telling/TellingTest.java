package io.steward.slamonitor.alert.telling;

import static io.steward.slamonitor.alert.telling.TellingFixture.ALICE;
import static io.steward.slamonitor.alert.telling.TellingFixture.BERLIN;
import static io.steward.slamonitor.alert.telling.TellingFixture.BOB;
import static io.steward.slamonitor.alert.telling.TellingFixture.FIRST_LINE;
import static io.steward.slamonitor.alert.telling.TellingFixture.alert;
import static io.steward.slamonitor.alert.telling.TellingFixture.at;
import static io.steward.slamonitor.alert.telling.TellingFixture.berlin;
import static io.steward.slamonitor.alert.telling.TellingFixture.circumstances;
import static io.steward.slamonitor.alert.telling.TellingFixture.lasting;
import static io.steward.slamonitor.alert.telling.TellingFixture.rule;
import static io.steward.slamonitor.alert.telling.TellingFixture.snoozedUntil;
import static io.steward.slamonitor.alert.telling.TellingFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.steward.slamonitor.alert.Alert;
import io.steward.slamonitor.alert.AlertChannel;
import io.steward.slamonitor.alert.AlertRule;
import io.steward.slamonitor.alert.Severity;
import io.steward.slamonitor.alert.hours.Digest;
import io.steward.slamonitor.alert.match.Matcher;
import io.steward.slamonitor.alert.match.Operator;
import io.steward.slamonitor.alert.mute.Inhibition;
import io.steward.slamonitor.alert.mute.Silence;
import io.steward.slamonitor.alert.mute.Standing;
import io.steward.slamonitor.alert.oncall.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TellingTest {
  private static final Instant NOON = berlin("2026-11-23T12:00");
  private static final AlertRule TELLS_ALICE = rule(terms(null, null), ALICE);

  @Test
  void tellsAtOnceWhereNothingHolds() {
    var told = (Verdict.Told) new Telling(TELLS_ALICE, at(NOON)).tell(alert(Severity.LOW));

    assertThat(told.notices())
        .extracting(n -> n.recipient().target(), Notice::dueAt, Notice::heldBy)
        .containsExactly(tuple("alice@acme.example", NOON, null));
    assertThat(told.escalateAt()).isNull();
  }

  @Test
  void tellsWhoeversTurnItIs() {
    AlertRule duty = rule(terms(null, null), new AlertChannel.OnCall(FIRST_LINE));

    assertThat(who(duty, berlin("2026-11-23T12:00")))
        .containsExactly("alice, on call in First line");
    assertThat(who(duty, berlin("2026-11-24T12:00"))).containsExactly("bob, on call in First line");
  }

  @Test
  void tellsAPersonByEveryWayThereIsToIt() {
    Person carol =
        new Person(
            "carol",
            "carol@acme.example",
            List.of(
                new AlertChannel.Slack("https://hooks.slack.com/services/T0/B0/key"),
                new AlertChannel.Webhook("https://pager.example/carol", null)),
            null);
    Directory directory = new Directory(List.of(carol), List.of());

    assertThat(directory.recipients(List.of(new AlertChannel.ToPerson("carol")), NOON))
        .extracting(Recipient::channel, Recipient::via)
        .containsExactly(
            tuple("email", "carol"), tuple("slack", "carol"), tuple("webhook", "carol"));
  }

  @Test
  void tellsNobodyTwiceByTwoWays() {
    AlertRule twice =
        rule(
            terms(null, null),
            ALICE,
            new AlertChannel.OnCall(FIRST_LINE),
            new AlertChannel.Email("alice@acme.example"));

    assertThat(who(twice, NOON)).containsExactly("alice");
  }

  @Test
  void aDigestHoldsUntilItIsSent() {
    Digest daily = new Digest(Digest.Every.DAY, LocalTime.parse("16:00"), BERLIN);
    var told =
        (Verdict.Told)
            new Telling(rule(terms(null, daily), BOB), at(NOON)).tell(alert(Severity.LOW));

    assertThat(told.notices().getFirst().dueAt()).isEqualTo(berlin("2026-11-23T16:00"));
    assertThat(told.notices().getFirst().heldBy()).isEqualTo("digest");
  }

  @Test
  void aSilenceDropsWhatMerelyHappened() {
    Verdict verdict = new Telling(TELLS_ALICE, silenced(NOON)).tell(alert(Severity.CRITICAL));

    assertThat(verdict).isEqualTo(new Verdict.Muted("silenced by sue: stock-taking", null));
  }

  @Test
  void whatStillStandsWhenASilenceEndsIsToldThen() {
    Alert incident = lasting();
    Instant end = NOON.plusSeconds(3600);

    var muted = (Verdict.Muted) new Telling(TELLS_ALICE, silenced(NOON)).tell(incident);
    Verdict then = new Telling(TELLS_ALICE, silenced(end)).tell(incident);

    assertThat(muted.lookAgainAt()).isEqualTo(end);
    assertThat(then).isInstanceOf(Verdict.Told.class);
  }

  @Test
  void anIncidentMutesTheBreachesOfItsOrdersForThoseWhoAreToldOfIt() {
    Circumstances facts = inhibitedBy(incident(UUID.randomUUID(), ALICE));

    assertThat(new Telling(TELLS_ALICE, facts).tell(alert(Severity.MEDIUM)))
        .isEqualTo(new Verdict.Muted("incidents first: ticket TCK-000123 opened", null));
  }

  @Test
  void whoeverIsNotToldOfTheIncidentHearsOfItsOrders() {
    Circumstances facts = inhibitedBy(incident(UUID.randomUUID(), BOB));
    AlertRule both = rule(terms(null, null), ALICE, BOB);

    var told = (Verdict.Told) new Telling(both, facts).tell(alert(Severity.MEDIUM));

    assertThat(told.notices()).extracting(n -> n.recipient().via()).containsExactly("alice");
  }

  @Test
  void anIncidentDoesNotMuteItself() {
    Alert own = alert(Severity.MEDIUM);

    assertThat(new Telling(TELLS_ALICE, inhibitedBy(incident(own.id(), ALICE))).tell(own))
        .isInstanceOf(Verdict.Told.class);
  }

  @Test
  void aSnoozedAlertIsToldWhenTheSnoozeEnds() {
    Instant later = NOON.plus(Duration.ofMinutes(30));

    assertThat(new Telling(TELLS_ALICE, at(NOON)).tell(snoozedUntil(later)))
        .isEqualTo(new Verdict.Postponed("snoozed", later));
    assertThat(new Telling(TELLS_ALICE, at(later)).tell(snoozedUntil(later)))
        .isInstanceOf(Verdict.Told.class);
  }

  private static List<String> who(AlertRule rule, Instant now) {
    var told = (Verdict.Told) new Telling(rule, at(now)).tell(alert(Severity.LOW));
    return told.notices().stream().map(notice -> notice.recipient().via()).toList();
  }

  private static Circumstances silenced(Instant now) {
    Silence silence =
        new Silence(
            UUID.randomUUID(),
            List.of(new Matcher("account", Operator.IS, "ACME")),
            "stock-taking",
            "sue",
            NOON,
            NOON.plusSeconds(3600));
    return circumstances(now, null, List.of(silence), List.of(), List.of());
  }

  private static Standing incident(UUID id, AlertChannel told) {
    return new Standing(
        id,
        "ticket TCK-000123 opened",
        Map.of("kind", "incident", "account", "ACME", "cause", "late-dispatch:W1"),
        List.of(told));
  }

  private static Circumstances inhibitedBy(Standing incident) {
    Inhibition inhibition =
        new Inhibition(
            UUID.randomUUID(),
            "incidents first",
            List.of(new Matcher("kind", Operator.IS, "incident")),
            List.of(new Matcher("type", Operator.IS, "sla.breached.v1")),
            List.of("account", "cause"));
    return circumstances(NOON, null, List.of(), List.of(inhibition), List.of(incident));
  }
}
