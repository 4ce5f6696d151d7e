package io.steward.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RealmTest {

  private final Realm realm = Realm.bundled();

  @Test
  void hasAPersonForEveryRoleOfPeople() {
    assertThat(realm.users())
        .flatExtracting(Realm.User::roles)
        .contains(
            "agent",
            "supervisor",
            "account-manager",
            "health-specialist",
            "finance",
            "operations",
            "admin",
            "merchant");
  }

  @Test
  void givesAccountsToMerchantsOnly() {
    assertThat(realm.users())
        .allSatisfy(
            user ->
                assertThat(user.accounts().isEmpty())
                    .isEqualTo(!user.roles().contains("merchant")));
  }

  @Test
  void knowsTheSecretsOfPrograms() {
    assertThat(realm.secret("integration")).isNotBlank();
    assertThat(realm.secret("console")).isNotBlank();
  }
}
