package io.steward.slamonitor.alert;

import static io.steward.slamonitor.alert.AlertRuleFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.platform.problem.FieldError;
import io.steward.slamonitor.alert.AlertRuleDraft.ChannelDraft;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertRuleReaderTest {
  private static final String HOOK = "https://example.com/hook";
  private static final String SECRET = "0123456789abcdef";

  @Test
  void readsARuleAndItsDefaults() {
    AlertRuleReader reader = new AlertRuleReader(Set.of());

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
                    " ", null, List.of("sla.breached.v1", "sla.nothing.v1"), "a b", "worst", null)))
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
            new ChannelDraft("pager", null, null, null),
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
    AlertRuleReader reader = new AlertRuleReader(Set.of(HOOK));

    AlertRule rule = reader.read(UUID.randomUUID(), draft(List.of(hook(HOOK, null))), NOW);

    assertThat(reader.errors()).isEmpty();
    assertThat(rule.channels()).containsExactly(new AlertChannel.Webhook(HOOK, null));
  }

  @Test
  void neverRepeatsASecret() {
    AlertRuleReader reader = new AlertRuleReader(Set.of());
    reader.read(UUID.randomUUID(), draft(List.of(hook(HOOK, "short-secret"))), NOW);

    assertThat(reader.errors()).extracting(FieldError::reason).noneMatch(r -> r.contains("short-"));
  }

  private static List<String> fields(AlertRuleDraft draft) {
    AlertRuleReader reader = new AlertRuleReader(Set.of());
    reader.read(UUID.randomUUID(), draft, NOW);
    return reader.errors().stream().map(FieldError::field).toList();
  }

  private static AlertRuleDraft draft(List<@Nullable ChannelDraft> channels) {
    return new AlertRuleDraft("Rule", null, List.of("sla.breached.v1"), null, null, channels);
  }

  private static ChannelDraft mail(String address) {
    return new ChannelDraft("email", address, null, null);
  }

  private static ChannelDraft hook(String url, @Nullable String secret) {
    return new ChannelDraft("webhook", null, url, secret);
  }

  private static ChannelDraft console() {
    return new ChannelDraft("console", null, null, null);
  }
}
