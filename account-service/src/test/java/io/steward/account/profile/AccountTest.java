package io.steward.account.profile;

import static io.steward.account.profile.AccountFixture.ACME;
import static io.steward.account.profile.AccountFixture.NOW;
import static io.steward.account.profile.AccountFixture.aProfile;
import static io.steward.account.profile.AccountFixture.aProfileWithoutManager;
import static io.steward.account.profile.AccountFixture.aProvisionalAccount;
import static io.steward.account.profile.AccountFixture.anActiveAccount;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.account.profile.AccountDecision.Kept;
import io.steward.account.profile.AccountDecision.Refused;
import io.steward.account.profile.AccountDecision.Written;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountTest {
  private static final Instant LATER = NOW.plusSeconds(60);

  @Test
  void beginsActiveInVersionOne() {
    Account account = anActiveAccount();

    assertThat(account.status()).isEqualTo(AccountStatus.ACTIVE);
    assertThat(account.version()).isEqualTo(1);
  }

  @Test
  void countsItsStates() {
    AccountDecision decision =
        anActiveAccount().changedTo(aProfileWithoutManager(), null, null, LATER);

    assertThat(decision)
        .isInstanceOfSatisfying(
            Written.class,
            written -> {
              assertThat(written.eventType()).isEqualTo("account.changed.v1");
              assertThat(written.after().version()).isEqualTo(2);
              assertThat(written.after().changedAt()).isEqualTo(LATER);
            });
  }

  @Test
  void staysAsItIsWhenToldNothingNew() {
    AccountDecision decision = anActiveAccount().changedTo(aProfile(), null, null, LATER);

    assertThat(decision).isEqualTo(new Kept(anActiveAccount()));
  }

  @Test
  void becomesActiveOnceProfiled() {
    AccountDecision decision = aProvisionalAccount().changedTo(aProfile(), null, 1L, LATER);

    assertThat(decision)
        .isInstanceOfSatisfying(
            Written.class,
            written -> assertThat(written.after().status()).isEqualTo(AccountStatus.ACTIVE));
  }

  @Test
  void becomesActiveEvenByTheProfileItHadProvisionally() {
    AccountDecision decision = aProvisionalAccount().changedTo(Profile.of(ACME), null, null, LATER);

    assertThat(decision).isInstanceOf(Written.class);
  }

  @Test
  void staysClosedWhenOnlyItsProfileChanges() {
    Account closed = new Account(ACME, aProfile(), AccountStatus.CLOSED, 4, NOW);

    AccountDecision decision = closed.changedTo(aProfileWithoutManager(), null, null, LATER);

    assertThat(decision)
        .isInstanceOfSatisfying(
            Written.class,
            written -> assertThat(written.after().status()).isEqualTo(AccountStatus.CLOSED));
  }

  @Test
  void refusesAChangeMadeOnAnOlderVersion() {
    AccountDecision decision =
        anActiveAccount().changedTo(aProfileWithoutManager(), null, 7L, LATER);

    assertThat(decision).isEqualTo(new Refused(new AccountRejection.ChangedMeanwhile(ACME)));
  }

  @Test
  void isDiscoveredOnce() {
    assertThat(Account.discovered(ACME, null, NOW))
        .isEqualTo(new Written(null, aProvisionalAccount()));
    assertThat(Account.discovered(ACME, anActiveAccount(), LATER))
        .isEqualTo(new Kept(anActiveAccount()));
  }
}
