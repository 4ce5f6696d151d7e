package io.steward.slamonitor.alert;

import static io.steward.slamonitor.alert.AlertRuleDraft.TermsDraft.NONE;
import static io.steward.slamonitor.alert.AlertRuleFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.platform.problem.FieldError;
import io.steward.slamonitor.alert.AlertRuleDraft.ChannelDraft;
import io.steward.slamonitor.alert.AlertRuleDraft.LadderDraft;
import io.steward.slamonitor.alert.AlertRuleDraft.StepDraft;
import io.steward.slamonitor.alert.AlertRuleDraft.TermsDraft;
import io.steward.slamonitor.alert.hours.WrittenHours;
import io.steward.slamonitor.alert.hours.WrittenQuietHours;
import io.steward.slamonitor.alert.match.WrittenMatcher;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertRuleReaderTest {
  private static final String HOOK = "https://example.com/hook";
  private static final String CHAT = "https://hooks.slack.com/services/T0/B0/keykeykeyx7Qz";
  private static final String SECRET = "0123456789abcdef";

  @Test
  void readsARuleAndItsDefaults() {
    AlertRuleReader reader = reader();

    AlertRule rule =
        reader.read(
            UUID.randomUUID(),
            draft(List.of(mail("a@acme.example"), hook(HOOK, SECRET), console())),
            NOW);

    assertThat(reader.errors()).isEmpty();
    assertThat(rule.enabled()).isTrue();
    assertThat(rule.minimumSeverity()).isEqualTo(Severity.LOW);
    assertThat(rule.account()).isNull();
    assertThat(rule.channels()).extracting(AlertChannel::type).contains("email", "webhook");
  }

  @Test
  void tellsAllMistakesAtOnce() {
    assertThat(
            fields(
                new AlertRuleDraft(
                    " ",
                    null,
                    List.of("sla.breached.v1", "sla.nothing.v1"),
                    "a b",
                    "worst",
                    null,
                    NONE)))
        .containsExactly("name", "eventTypes[1]", "account", "minimumSeverity", "channels");
  }

  @Test
  void saysWhereInTheChannelsTheMistakeIs() {
    List<@Nullable ChannelDraft> channels =
        List.of(
            console(),
            mail("nobody"),
            hook("ftp://example.com", SECRET),
            hook(HOOK, null),
            hook(HOOK, "short"),
            channel("pager", null, null, null),
            console());

    assertThat(fields(draft(channels)))
        .containsExactly(
            "channels[1].address",
            "channels[2].url",
            "channels[3].secret",
            "channels[4].secret",
            "channels[5].type",
            "channels[6]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.com/hook", "https://", "http:///x", "https://u:p@x/", "not a url", "/x"})
  void refusesWhatIsNoAddressOfAServer(String url) {
    assertThat(fields(draft(List.of(hook(url, SECRET))))).containsExactly("channels[0].url");
  }

  @Test
  void letsAKnownWebhookKeepItsSecret() {
    AlertRuleReader reader = readerThatKeeps(List.of(new AlertChannel.Webhook(HOOK, null)));

    AlertRule rule = reader.read(UUID.randomUUID(), draft(List.of(hook(HOOK, null))), NOW);

    assertThat(reader.errors()).isEmpty();
    assertThat(rule.channels()).containsExactly(new AlertChannel.Webhook(HOOK, null));
  }

  @Test
  void keepsTheUrlOfAChatThatIsGivenBackAsItWasShown() {
    AlertChannel kept = new AlertChannel.Slack(CHAT);
    AlertRuleReader reader = readerThatKeeps(List.of(kept, new AlertChannel.Teams(CHAT)));

    AlertRule rule =
        reader.read(
            UUID.randomUUID(), draft(List.of(channel("slack", null, kept.shown(), null))), NOW);

    assertThat(reader.errors()).isEmpty();
    assertThat(rule.channels()).containsExactly(kept);
  }

  @Test
  void aShownUrlThatNobodyKeepsOrThatCouldBeTwoIsRefused() {
    String other = CHAT.replace("/T0", "/T1");
    AlertRuleReader reader =
        readerThatKeeps(List.of(new AlertChannel.Slack(CHAT), new AlertChannel.Slack(other)));

    reader.read(
        UUID.randomUUID(),
        draft(
            List.of(
                channel("slack", null, "hooks.slack.com/…x7Qz", null),
                channel("teams", null, "hooks.slack.com/…x7Qz", null))),
        NOW);

    assertThat(reader.errors())
        .extracting(FieldError::field)
        .containsExactly("channels[0].url", "channels[1].url");
  }

  @Test
  void aChatIsShownAndLoggedWithoutItsKey() {
    AlertChannel chat = new AlertChannel.Slack(CHAT);

    assertThat(chat.shown()).isEqualTo("hooks.slack.com/…x7Qz");
    assertThat(chat).hasToString("Slack[hooks.slack.com/…x7Qz]");
  }

  @Test
  void neverRepeatsASecret() {
    AlertRuleReader reader = reader();
    reader.read(UUID.randomUUID(), draft(List.of(hook(HOOK, "short-secret"))), NOW);

    assertThat(reader.errors()).extracting(FieldError::reason).noneMatch(r -> r.contains("short-"));
  }

  private static List<String> fields(AlertRuleDraft draft) {
    AlertRuleReader reader = reader();
    reader.read(UUID.randomUUID(), draft, NOW);
    return reader.errors().stream().map(FieldError::field).toList();
  }

  private static AlertRuleDraft draft(List<@Nullable ChannelDraft> channels) {
    return draft(channels, NONE);
  }

  private static ChannelDraft mail(String address) {
    return channel("email", address, null, null);
  }

  private static ChannelDraft hook(String url, @Nullable String secret) {
    return channel("webhook", null, url, secret);
  }

  private static ChannelDraft console() {
    return channel("console", null, null, null);
  }

  @Test
  void aLadderWithoutEndTargetIsRefused() {
    LadderDraft ladder =
        new LadderDraft(
            List.of(new StepDraft(5, List.of(console())), new StepDraft(10, List.of())), 0);

    assertThat(fields(draft(List.of(console()), withLadder(ladder))))
        .containsExactly("ladder.steps[1].targets");
  }

  @Test
  void aLadderKeepsTheBoundsOfGoAlert() {
    LadderDraft tooFast = new LadderDraft(List.of(new StepDraft(0, List.of(console()))), 6);
    LadderDraft tooSlow = new LadderDraft(List.of(new StepDraft(9001, List.of(console()))), 5);
    LadderDraft fits = new LadderDraft(List.of(new StepDraft(9000, List.of(console()))), 5);

    assertThat(fields(draft(List.of(console()), withLadder(tooFast))))
        .containsExactly("ladder.steps[0].afterMinutes", "ladder.repeats");
    assertThat(fields(draft(List.of(console()), withLadder(tooSlow))))
        .containsExactly("ladder.steps[0].afterMinutes");
    assertThat(fields(draft(List.of(console()), withLadder(fits)))).isEmpty();
  }

  @Test
  void quietHoursThatBeginWhenTheyEndAndAnUnknownZoneAreRefused() {
    var window = new WrittenHours.Window(List.of("mon"), "22:00", "22:00");
    var terms =
        new TermsDraft(
            null,
            null,
            new WrittenQuietHours("Mars/Base", List.of(window), null),
            null,
            null,
            null);

    assertThat(fields(draft(List.of(console()), terms)))
        .containsExactly("quietHours.zone", "quietHours.windows[0].until");
  }

  @Test
  void quietHoursThatNeverEndAreRefused() {
    var window =
        new WrittenHours.Window(
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun"), "00:00", "24:00");
    var terms =
        new TermsDraft(
            null, null, new WrittenQuietHours("UTC", List.of(window), null), null, null, null);

    assertThat(fields(draft(List.of(console()), terms))).containsExactly("quietHours.windows");
  }

  @Test
  void aConditionOnWhatNoEventBearsIsRefused() {
    var terms =
        new TermsDraft(
            List.of(
                new WrittenMatcher("warehuose", "=", "W1"),
                new WrittenMatcher("warehouse", "=~", "W1|("),
                new WrittenMatcher("carrier", "~", "dhl")),
            null,
            null,
            null,
            null,
            null);

    assertThat(fields(draft(List.of(console()), terms)))
        .containsExactly("matchers[0].label", "matchers[1].value", "matchers[2].operator");
  }

  @Test
  void peopleAndRotationsThatThereAreNotAreRefused() {
    var nobody = new ChannelDraft("person", null, null, null, "nobody", null);
    var nothing = new ChannelDraft("rotation", null, null, null, null, "first-line");

    assertThat(fields(draft(List.of(nobody, nothing))))
        .containsExactly("channels[0].person", "channels[1].rotation");
  }

  private static AlertRuleReader reader() {
    return readerThatKeeps(List.of());
  }

  private static AlertRuleReader readerThatKeeps(List<AlertChannel> kept) {
    return new AlertRuleReader(new KnownTargets(KeptChannels.of(kept), Set.of("alice"), Set.of()));
  }

  private static AlertRuleDraft draft(List<@Nullable ChannelDraft> channels, TermsDraft terms) {
    return new AlertRuleDraft(
        "Rule", null, List.of("sla.breached.v1"), null, null, channels, terms);
  }

  private static TermsDraft withLadder(LadderDraft ladder) {
    return new TermsDraft(null, null, null, null, null, ladder);
  }

  private static ChannelDraft channel(
      String type, @Nullable String address, @Nullable String url, @Nullable String secret) {
    return new ChannelDraft(type, address, url, secret, null, null);
  }
}
