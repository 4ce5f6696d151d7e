package io.steward.slamonitor.policy;

import static io.steward.slamonitor.policy.PolicyFixture.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyBookTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void theFirstRuleThatMatchesWins() {
    var book =
        PolicyBook.of(
            List.of(
                aPolicy("standard").at(1000).version(),
                aPolicy("key").at(20).when(tier("key")).version(),
                aPolicy("acme").at(10).forAccounts("ACME").version()));
    assertThat(book.inForce(of("ACME", "key"), NOW).id()).isEqualTo("acme");
    assertThat(book.inForce(of("BRAVO", "key"), NOW).id()).isEqualTo("key");
    assertThat(book.inForce(of("BRAVO", "standard"), NOW).id()).isEqualTo("standard");
    assertThat(book.inForce(of("BRAVO", null), NOW).id()).isEqualTo("standard");
  }

  @Test
  void aVersionHoldsFromItsMomentUntilTheNextOne() {
    var book =
        PolicyBook.of(
            List.of(
                aPolicy("standard").at(1000).version(),
                aPolicy("standard").at(1000).version(2).from("2026-11-23T12:00:00Z").version()));
    var traits = of("ACME", null);
    assertThat(book.inForce(traits, NOW.minusNanos(1)).reference()).isEqualTo("standard@1");
    assertThat(book.inForce(traits, NOW).reference()).isEqualTo("standard@2");
    assertThat(book.inForce(traits, Instant.MIN).reference()).isEqualTo("standard@1");
  }

  @Test
  void anInactiveVersionLeavesItsOrdersToTheRulesBehindIt() {
    var book =
        PolicyBook.of(
            List.of(
                aPolicy("standard").at(1000).version(),
                aPolicy("acme").forAccounts("ACME").version(),
                aPolicy("acme")
                    .forAccounts("ACME")
                    .version(2)
                    .from("2026-11-23T12:00:00Z")
                    .inactive()
                    .version()));
    assertThat(book.inForce(of("ACME", null), NOW.minusSeconds(1)).id()).isEqualTo("acme");
    assertThat(book.inForce(of("ACME", null), NOW).id()).isEqualTo("standard");
  }

  @Test
  void conditionsCoverWhatTheyLeaveNothingOf() {
    assertThat(Conditions.any().cover(tier("key"))).isTrue();
    assertThat(tier("key").cover(Conditions.any())).isFalse();
    assertThat(tier("key", "standard").cover(tier("key"))).isTrue();
    assertThat(tier("key").cover(tier("key", "standard"))).isFalse();
  }

  private static Conditions tier(String... tiers) {
    return new Conditions(Set.of(), Set.of(tiers), Set.of(), Set.of(), Set.of(), Set.of());
  }

  private static Traits of(String account, String tier) {
    return new Traits(account, tier, null, null, null, null);
  }
}
