package io.steward.slamonitor.promise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.steward.platform.problem.ProblemException;
import io.steward.slamonitor.promise.PromiseBoard;
import io.steward.slamonitor.promise.PromiseBoard.Narrowing;
import io.steward.slamonitor.promise.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromiseStatesTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "met", "cancelled,open", "breached,met-late"})
  void whatEndedIsNotListedOverAllAccountsAndTimes(String states) {
    PromiseBoard.Question boundless = question(states, null, null, null, Optional.empty());
    assertThatThrownBy(() -> PromiseStates.bounded(boundless)).isInstanceOf(ProblemException.class);
    for (PromiseBoard.Question narrow :
        List.of(
            question(states, "ACME", null, null, Optional.empty()),
            question(states, null, null, null, Optional.of(Set.of("ACME"))),
            question(
                states, null, "2026-11-01T00:00:00Z", "2026-11-09T00:00:00Z", Optional.empty()))) {
      assertThat(PromiseStates.bounded(narrow)).isEqualTo(narrow);
    }
    PromiseBoard.Question tooLong =
        question(states, null, "2026-11-01T00:00:00Z", "2026-11-09T00:00:01Z", Optional.empty());
    assertThatThrownBy(() -> PromiseStates.bounded(tooLong)).isInstanceOf(ProblemException.class);
  }

  @Test
  void overAllAccountsBreachedIsWhatIsAwaitedStill() {
    assertThat(bounded("breached")).containsExactly(Standing.BREACHED);
    assertThat(bounded("open,at-risk")).containsExactly(Standing.OPEN, Standing.AT_RISK);
    assertThat(bounded("paused,pending")).containsExactly(Standing.PAUSED, Standing.PENDING);
  }

  private static List<Standing> bounded(String states) {
    return PromiseStates.bounded(question(states, null, null, null, Optional.empty())).standings();
  }

  private static PromiseBoard.Question question(
      String states,
      @Nullable String account,
      @Nullable String from,
      @Nullable String until,
      Optional<Set<String>> scope) {
    Narrowing narrowing = PromiseStates.narrowing(from, until, null);
    return new PromiseBoard.Question(
        PromiseStates.read(List.of(states)), null, null, account, null, narrowing, scope);
  }
}
