package io.steward.account.profile;

import static io.steward.account.profile.AccountFixture.aDraft;
import static io.steward.account.profile.AccountFixture.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.account.profile.AccountDraft.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountDraftTest {
  @Test
  void readsAsAProfile() {
    assertThat(aDraft().read()).isEqualTo(new Reading.Accepted(aProfile(), null));
  }

  @Test
  void tellsEveryMissingFieldAtOnce() {
    AccountDraft empty = new AccountDraft(null, " ", "", null, null, null, null, null, null);

    assertThat(rejections(empty))
        .extracting(Rejection::field)
        .containsExactly("name", "tier", "country", "timeZone", "currency");
  }

  @Test
  void saysWhatWouldBeRight() {
    assertThat(rejections(with("timeZone", "Berlin")))
        .containsExactly(
            new Rejection(
                "timeZone",
                "is \"Berlin\"",
                "an IANA zone such as Europe/Berlin, or a fixed one such as Etc/GMT+3"));
  }

  @ParameterizedTest
  @CsvSource({
    "status,provisional",
    "tier,gold",
    "country,UK",
    "country,de",
    "timeZone,+03:00",
    "timeZone,GMT+3",
    "currency,EURO",
    "currency,eur",
    "manager,alice smith",
    "email,acme.example",
    "email,a@b",
    "email,'a@acme.example,b@acme.example'"
  })
  void refusesWhatIsNone(String field, String value) {
    assertThat(rejections(with(field, value)))
        .singleElement()
        .satisfies(
            rejection -> {
              assertThat(rejection.field()).isEqualTo(field);
              assertThat(rejection.reason()).contains(value);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\nb", "a\uFFFDb", "a\uD800b"})
  void refusesNamesThatNoTableCanHold(String name) {
    assertThat(rejections(with("name", name))).extracting(Rejection::field).containsExactly("name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Etc/GMT+3", "America/Sao_Paulo", "Pacific/Chatham"})
  void takesNamedAndFixedZones(String zone) {
    assertThat(with("timeZone", zone).read())
        .isInstanceOfSatisfying(
            Reading.Accepted.class,
            ok -> assertThat(ok.profile().timeZone().getId()).isEqualTo(zone));
  }

  private static List<Rejection> rejections(AccountDraft draft) {
    return draft.read() instanceof Reading.Refused refused ? refused.rejections() : List.of();
  }

  private static AccountDraft with(String field, String value) {
    AccountDraft good = aDraft();
    return new AccountDraft(
        pick(field, "name", value, good.name()),
        pick(field, "status", value, good.status()),
        pick(field, "tier", value, good.tier()),
        pick(field, "region", value, good.region()),
        pick(field, "country", value, good.country()),
        pick(field, "timeZone", value, good.timeZone()),
        pick(field, "currency", value, good.currency()),
        pick(field, "manager", value, good.manager()),
        pick(field, "email", value, good.email()));
  }

  private static @Nullable String pick(
      String asked, String field, String value, @Nullable String otherwise) {
    return asked.equals(field) ? value : otherwise;
  }
}
